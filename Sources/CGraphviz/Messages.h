#pragma once

#include <stddef.h>

/// Starts an empty log and makes room for messages that quote a text of `length` bytes.
void messages_begin(size_t length);

/// Starts an empty log that stays empty, for Graphviz keeps to itself what it has to say. Making room for messages
/// costs as much as a twentieth of a picture, and hardly ever is there one.
void messages_begin_in_silence(void);

/// Whether Graphviz has kept nothing to itself so far. Once it has, all is to be done again, to hear it, and from then on
/// there is no silence any more.
int messages_may_be_silent(void);

/// What Graphviz has said since `messages_begin`, cut after 64 KiB.
const char *messages_text(void);

/// Adds a line of our own.
void messages_add(const char *line);

/// How much has been said so far, to be given to `messages_forget_after`.
size_t messages_mark(void);

/// Drops what was said after the mark.
void messages_forget_after(size_t mark);

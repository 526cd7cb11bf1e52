#pragma once

#include <stddef.h>

/// Starts an empty log and makes room for messages that quote a text of `length` bytes.
void messages_begin(size_t length);

/// What Graphviz has said since `messages_begin`, cut after 64 KiB.
const char *messages_text(void);

/// Adds a line of our own.
void messages_add(const char *line);

/// How much has been said so far, to be given to `messages_forget_after`.
size_t messages_mark(void);

/// Drops what was said after the mark.
void messages_forget_after(size_t mark);

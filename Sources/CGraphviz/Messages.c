#include "Messages.h"

#include <graphviz/cgraph.h>
#include <stdlib.h>
#include <string.h>

static char log_text[64 * 1024];
static size_t log_length;
static size_t quotable;

void messages_add(const char *line) {
  size_t room = sizeof log_text - 1 - log_length;
  size_t length = strlen(line);
  if (length > room) length = room;
  memcpy(log_text + log_length, line, length);
  log_length += length;
  log_text[log_length] = 0;
}

static int hear(char *piece) {
  messages_add(piece);
  return 0;
}

static int ignore(char *piece) {
  (void)piece;
  return 0;
}

/// Graphviz 2.42 formats a message that outgrows its buffer from an argument list that is already used up, which
/// crashes. The buffer never shrinks, so one long message without arguments makes it safe for all shorter ones.
static void make_room(size_t length) {
  if (length <= quotable) return;
  char *long_message = malloc(length + 1);
  if (!long_message) return;
  memset(long_message, '.', length);
  long_message[length] = 0;
  agseterrf((agusererrf)ignore);
  agerr(AGWARN, long_message);
  free(long_message);
  quotable = length;
}

void messages_begin(size_t length) {
  make_room(length + 4096);
  log_length = 0;
  log_text[0] = 0;
  agseterrf((agusererrf)hear);
  agseterr(AGWARN);
  agreseterrors();
}

const char *messages_text(void) { return log_text; }

size_t messages_mark(void) { return log_length; }

void messages_forget_after(size_t mark) {
  log_length = mark;
  log_text[mark] = 0;
}

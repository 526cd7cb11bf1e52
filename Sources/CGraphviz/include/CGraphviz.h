#pragma once

#include <stddef.h>

/// What became of a rendering.
enum cgraphviz_status {
  CGRAPHVIZ_DONE = 0,
  /// A plugin of Graphviz that the format needs isn't installed; the messages name it.
  CGRAPHVIZ_PLUGIN_MISSING = 1,
  /// The text isn't one graph in the DOT language.
  CGRAPHVIZ_BAD_DOT = 2,
  /// The graph can't be laid out, for instance because a node has no position.
  CGRAPHVIZ_BAD_LAYOUT = 3,
  /// The graph was laid out and couldn't be painted.
  CGRAPHVIZ_NOT_PAINTED = 4,
};

/// Which of Graphviz's plugins are loaded.
enum cgraphviz_painter {
  /// The SVG writer; text is measured by nobody, so nothing depends on the machine's fonts.
  CGRAPHVIZ_VECTOR = 0,
  /// Cairo and Pango, for PNG and PDF; text is set in the machine's fonts.
  CGRAPHVIZ_CAIRO = 1,
};

struct cgraphviz_picture {
  /// Owned by the caller and given back with `cgraphviz_free`; NULL where nothing was painted.
  char *bytes;
  size_t length;
  /// Graphviz's errors and warnings as it worded them; borrowed until the next call, never NULL.
  const char *messages;
};

/// Draws one graph. Not thread-safe, and neither is anything else in Graphviz: one lock round all calls.
///
/// `dot` is NUL-terminated and `length` bytes long without it.
enum cgraphviz_status cgraphviz_render(
    enum cgraphviz_painter painter, const char *dot, size_t length, const char *engine, const char *format,
    struct cgraphviz_picture *picture);

void cgraphviz_free(char *bytes);

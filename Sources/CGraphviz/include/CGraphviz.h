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
  /// The picture would have more pixels than `cgraphviz_frame` allows.
  CGRAPHVIZ_TOO_LARGE = 5,
};

/// What a graph is fitted into. Lengths are in points; a zero leaves a choice to Graphviz.
struct cgraphviz_frame {
  /// Pixels an inch.
  double resolution;
  /// A bitmap's longest side and largest area in pixels.
  double longest_side, largest_area;
  /// A sheet, turned as the drawing is; the drawing is as large as can be within its margin, and in its middle.
  double sheet_width, sheet_height, sheet_margin;
};

struct cgraphviz_picture {
  /// Owned by the caller and given back with `cgraphviz_free`; NULL where nothing was painted.
  char *bytes;
  size_t length;
  /// The size in points where it is too large.
  double width, height;
  /// Graphviz's errors and warnings as it worded them; borrowed until the next call, never NULL.
  const char *messages;
};

/// Draws one graph with Cairo and Pango in the machine's fonts, as `png` or `pdf`. Not thread-safe, and neither is
/// anything else in Graphviz: one lock round all calls.
///
/// `dot` is NUL-terminated and `length` bytes long without it.
enum cgraphviz_status cgraphviz_render(
    const char *dot, size_t length, const char *engine, const char *format, const struct cgraphviz_frame *frame,
    struct cgraphviz_picture *picture);

void cgraphviz_free(char *bytes);

struct cgraphviz_positions {
  /// Owned by the caller and given back with `cgraphviz_free_positions`; NULL where nothing was laid out.
  char *text;
  size_t length;
  /// Graphviz's errors and warnings as it worded them; borrowed until the next call, never NULL.
  const char *messages;
};

/// Lays one graph out with the engine `dot` and says in lines of text where everything is, in points with two decimals, x to
/// the right and y down from the top left corner:
///
///     layout 1 WIDTH HEIGHT
///     node NAME X Y WIDTH HEIGHT          the centre and the size
///     edge KEY COUNT X Y X Y …            the points of a run of cubic Bézier curves: the start, and three for each
///     end
///
/// Edges without a key are left out. The engine leaks, may run for minutes and has been seen to abort on ordinary graphs
/// (Graphviz 2.42), so whoever calls this is a process that may be lost.
enum cgraphviz_status cgraphviz_layout(const char *dot, size_t length, struct cgraphviz_positions *positions);

void cgraphviz_free_positions(char *text);

/// Ends this process after some seconds, of the clock's or of computing, and lets it have no more memory than `bytes`.
void cgraphviz_limit_process(unsigned seconds, unsigned long long bytes);

/// A place on the page in points, y downwards from the upper left corner.
struct cgraphviz_point {
  double x, y;
};

/// Components 0…255; an opacity of 0 is invisible.
struct cgraphviz_color {
  unsigned char red, green, blue, opacity;
};

enum cgraphviz_figure {
  /// Closed, with straight sides.
  CGRAPHVIZ_POLYGON,
  /// Open, with straight pieces.
  CGRAPHVIZ_LINE,
  /// Béziers, one behind the other: the start, then three points each.
  CGRAPHVIZ_CURVE,
  /// Two points: the centre and a corner of the box around it.
  CGRAPHVIZ_ELLIPSE,
};

enum cgraphviz_fill { CGRAPHVIZ_UNFILLED, CGRAPHVIZ_PLAIN, CGRAPHVIZ_GRADIENT };
enum cgraphviz_pattern { CGRAPHVIZ_SOLID, CGRAPHVIZ_DASHED, CGRAPHVIZ_DOTTED };
enum cgraphviz_anchor { CGRAPHVIZ_START, CGRAPHVIZ_MIDDLE, CGRAPHVIZ_END };

/// How a figure is painted.
struct cgraphviz_paint {
  enum cgraphviz_fill fill_kind;
  struct cgraphviz_color fill;
  /// The rest is for gradients only: the colour at the other end, and the two ends.
  struct cgraphviz_color second_fill;
  struct cgraphviz_point from, to;
  struct cgraphviz_color stroke;
  double stroke_width;
  enum cgraphviz_pattern pattern;
};

/// A line of text; `bytes` are borrowed.
struct cgraphviz_text {
  const char *bytes;
  size_t length;
  /// The anchor's place on the baseline.
  struct cgraphviz_point place;
  double size;
  struct cgraphviz_color color;
  int is_bold, is_italic;
  enum cgraphviz_anchor anchor;
};

/// What takes a graph as it is painted. All that is handed over is borrowed for the call.
struct cgraphviz_canvas {
  /// Handed to every function.
  void *context;
  /// The page's size in points; called once, first.
  void (*page)(void *context, double width, double height);
  void (*figure)(
      void *context, enum cgraphviz_figure kind, const struct cgraphviz_point *points, size_t count,
      const struct cgraphviz_paint *paint);
  void (*text)(void *context, const struct cgraphviz_text *text);
};

/// Draws one graph on a canvas. Text is measured by nobody, so nothing depends on the machine's fonts. Not thread-safe.
///
/// `messages` becomes Graphviz's errors and warnings as it worded them; borrowed until the next call, never NULL.
enum cgraphviz_status cgraphviz_draw(
    const char *dot, size_t length, const char *engine, const struct cgraphviz_canvas *canvas, const char **messages);

/// Loads what `cgraphviz_draw` needs, so that the first drawing needn't. Not thread-safe.
void cgraphviz_prepare(void);

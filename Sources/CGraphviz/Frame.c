#include "Frame.h"

#include <graphviz/types.h>
#include <stdio.h>

static void set(Agraph_t *graph, const char *name, const char *value) {
  agsafeset(graph, (char *)name, (char *)value, "");
}

/// Writes a number with five decimals whatever the locale, which `printf` would follow.
static int print(char *text, size_t room, double number) {
  long long scaled = (long long)(number * 100000 + (number < 0 ? -0.5 : 0.5));
  unsigned long long size = scaled < 0 ? -(unsigned long long)scaled : (unsigned long long)scaled;
  return snprintf(text, room, "%s%llu.%05llu", scaled < 0 ? "-" : "", size / 100000, size % 100000);
}

void set_resolution(Agraph_t *graph, const struct cgraphviz_frame *frame) {
  if (frame->resolution <= 0) return;
  char text[64];
  print(text, sizeof text, frame->resolution);
  set(graph, "dpi", text);
}

struct rectangle bounds_of(Agraph_t *graph) {
  boxf box = GD_bb(graph);
  return (struct rectangle){box.LL.x, box.LL.y, box.UR.x - box.LL.x, box.UR.y - box.LL.y};
}

void put_on_sheet(Agraph_t *graph, struct rectangle bounds, const struct cgraphviz_frame *frame) {
  double width = frame->sheet_width, height = frame->sheet_height;
  if (width <= 0 || height <= 0 || bounds.width <= 0 || bounds.height <= 0) return;
  if ((bounds.width > bounds.height) != (width > height)) {
    width = frame->sheet_height;
    height = frame->sheet_width;
  }
  double across = (width - 2 * frame->sheet_margin) / bounds.width;
  double down = (height - 2 * frame->sheet_margin) / bounds.height;
  // The view's size, its zoom, and the place in the graph that stands in its middle.
  double view[] = {
      width, height, across < down ? across : down, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2};
  char text[5 * 40] = "";
  size_t length = 0;
  for (int i = 0; i < 5; i++) {
    if (i > 0) text[length++] = ',';
    length += (size_t)print(text + length, sizeof text - length, view[i]);
  }
  set(graph, "viewport", text);
}

int is_small_enough(struct rectangle bounds, const struct cgraphviz_frame *frame) {
  double scale = frame->resolution / 72;
  double width = bounds.width * scale, height = bounds.height * scale;
  if (frame->longest_side > 0 && (width > frame->longest_side || height > frame->longest_side)) return 0;
  return frame->largest_area <= 0 || width * height <= frame->largest_area;
}

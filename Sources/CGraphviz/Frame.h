#pragma once

#include <graphviz/cgraph.h>

#include "CGraphviz.h"

/// A laid-out graph's bounds in points.
struct rectangle {
  double x, y, width, height;
};

/// Sets the pixels an inch; before the layout.
void set_resolution(Agraph_t *graph, const struct cgraphviz_frame *frame);

struct rectangle bounds_of(Agraph_t *graph);

/// Chooses the view so that the graph is in the middle of the frame's sheet, if it has one; after the layout.
void put_on_sheet(Agraph_t *graph, struct rectangle bounds, const struct cgraphviz_frame *frame);

/// Whether a bitmap of the graph keeps within the frame's limits, if it has any.
int is_small_enough(struct rectangle bounds, const struct cgraphviz_frame *frame);

#pragma once

#include <graphviz/gvc.h>
#include <stdio.h>

/// Writes where everything of a graph that has been laid out is; false where an edge has no way.
int write_positions(Agraph_t *graph, FILE *out);

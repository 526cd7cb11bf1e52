#include "Fonts.h"

#include <string.h>

static const char *const pairs[][2] = {
    {"Helvetica", "Arial"},
    {"Helvetica-Bold", "Arial Bold"},
    {"Helvetica-Oblique", "Arial Italic"},
    {"Helvetica-BoldOblique", "Arial Bold Italic"},
};

static void exchange(void *object) {
  const char *name = agget(object, "fontname");
  for (size_t i = 0; name && i < sizeof pairs / sizeof *pairs; i++) {
    if (strcmp(name, pairs[i][0]) != 0) continue;
    agset(object, "fontname", (char *)pairs[i][1]);
    return;
  }
}

void use_installed_fonts(Agraph_t *graph) {
  exchange(graph);
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    exchange(node);
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) exchange(edge);
  }
}

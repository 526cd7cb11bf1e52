#define _GNU_SOURCE
#include "Layout.h"

#include <graphviz/cgraph.h>
#include <graphviz/gvplugin.h>
#include <math.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "CGraphviz.h"
#include "Messages.h"
#include "Plugins.h"
#include "Scanner.h"
#include "TextLayout.h"

/// A context with the engine that finds places, and nothing that measures text; NULL where a plugin is missing.
static GVC_t *layout_context(void) {
  static GVC_t *context;
  static gvplugin_api_t apis[] = {{API_textlayout, drawn_text_layouts}, {(api_t)0, NULL}};
  static gvplugin_library_t library = {"polku", apis};
  static lt_symlist_t table[4];
  if (context) return context;
  refuse_files();
  table[0].name = "gvplugin_core_LTX_library";
  table[0].address = plugin_table("core");
  table[1].name = "gvplugin_dot_layout_LTX_library";
  table[1].address = plugin_table("dot_layout");
  table[2].name = "gvplugin_polku_LTX_library";
  table[2].address = &library;
  if (!table[0].address || !table[1].address) {
    messages_add("Error: the Graphviz plugin 'core' or 'dot_layout' is missing\n");
    return NULL;
  }
  context = gvContextPlugins(table, 0);
  return context;
}

static int write_node(Agraph_t *graph, Agnode_t *node, double top, FILE *out) {
  (void)graph;
  pointf center = ND_coord(node);
  double width = ND_width(node) * 72, height = ND_height(node) * 72;
  if (!isfinite(center.x) || !isfinite(center.y)) return 0;
  fprintf(out, "node %s %.2f %.2f %.2f %.2f\n", agnameof(node), center.x, top - center.y, width, height);
  return 1;
}

static int write_edge(Agedge_t *edge, double top, FILE *out) {
  const char *name = agnameof(edge);
  // What only keeps an order has no name, and nobody asks for its way.
  if (!name || !*name) return 1;
  splines *way = ED_spl(edge);
  if (!way || way->size != 1 || way->list[0].size < 4) return 0;
  bezier *curve = &way->list[0];
  fprintf(out, "edge %s %d", name, curve->size);
  for (int i = 0; i < curve->size; i++) {
    if (!isfinite(curve->list[i].x) || !isfinite(curve->list[i].y)) return 0;
    fprintf(out, " %.2f %.2f", curve->list[i].x, top - curve->list[i].y);
  }
  fputc('\n', out);
  return 1;
}

int write_positions(Agraph_t *graph, FILE *out) {
  boxf bounds = GD_bb(graph);
  fprintf(out, "layout 1 %.2f %.2f\n", bounds.UR.x - bounds.LL.x, bounds.UR.y - bounds.LL.y);
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    if (!write_node(graph, node, bounds.UR.y, out)) return 0;
  }
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
      if (!write_edge(edge, bounds.UR.y, out)) return 0;
    }
  }
  fputs("end\n", out);
  return 1;
}

static enum cgraphviz_status lay_out(GVC_t *context, Agraph_t *graph, struct cgraphviz_positions *positions) {
  if (gvLayout(context, graph, "dot") != 0) return CGRAPHVIZ_BAD_LAYOUT;
  enum cgraphviz_status status = CGRAPHVIZ_BAD_LAYOUT;
  // An edge that got lost is an error that the return code doesn't tell.
  if (agreseterrors() < AGERR) {
    FILE *out = open_memstream(&positions->text, &positions->length);
    if (out) {
      int complete = write_positions(graph, out);
      if (fclose(out) == 0 && complete) status = CGRAPHVIZ_DONE;
    }
  }
  gvFreeLayout(context, graph);
  return status;
}

enum cgraphviz_status cgraphviz_layout(const char *dot, size_t length, struct cgraphviz_positions *positions) {
  positions->text = NULL;
  positions->length = 0;
  messages_begin(length);
  positions->messages = messages_text();

  GVC_t *context = layout_context();
  if (!context) return CGRAPHVIZ_PLUGIN_MISSING;
  agreseterrors();

  agreadline(1);
  Agraph_t *graph = agmemread(dot);
  int broken = agreseterrors() >= AGERR;
  broken |= drain_scanner();
  if (!graph) return CGRAPHVIZ_BAD_DOT;

  enum cgraphviz_status status = broken ? CGRAPHVIZ_BAD_DOT : lay_out(context, graph, positions);
  agclose(graph);
  if (status != CGRAPHVIZ_DONE) {
    free(positions->text);
    positions->text = NULL;
    positions->length = 0;
  }
  return status;
}

void cgraphviz_free_positions(char *text) { free(text); }

static void limit(int resource, unsigned long long most) {
  struct rlimit limits;
  if (getrlimit(resource, &limits) != 0) return;
  if (limits.rlim_max != RLIM_INFINITY && (rlim_t)most > limits.rlim_max) most = limits.rlim_max;
  limits.rlim_cur = (rlim_t)most;
  setrlimit(resource, &limits);
}

void cgraphviz_limit_process(unsigned seconds, unsigned long long bytes) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, seconds);
  limit(RLIMIT_AS, bytes);
  alarm(seconds);
}

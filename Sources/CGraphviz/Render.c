#define _GNU_SOURCE
#include "CGraphviz.h"

#include <dlfcn.h>
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

#include "Fonts.h"
#include "Messages.h"
#include "Plugins.h"
#include "TextLayout.h"

/// The switch by which Graphviz behind a web server refuses to load images and shapes from files. libgvc exports the
/// two variables in the versions that have them, and declares them nowhere.
static void refuse_files(void) {
  char **server = (char **)dlsym(RTLD_DEFAULT, "HTTPServerEnVar");
  char **folders = (char **)dlsym(RTLD_DEFAULT, "Gvfilepath");
  if (server) *server = "in-process";
  if (folders) *folders = "";
}

static int add_plugin(lt_symlist_t *entry, const char *symbol, const char *name) {
  void *table = plugin_table(name);
  if (!table) {
    messages_add("Error: the Graphviz plugin '");
    messages_add(name);
    messages_add("' is missing\n");
    return 0;
  }
  entry->name = symbol;
  entry->address = table;
  return 1;
}

/// A context with just the plugins that are asked for, kept for the process's life; NULL where one is missing.
static GVC_t *context_for(enum cgraphviz_painter painter) {
  static GVC_t *contexts[2];
  static lt_symlist_t tables[2][4];
  if (contexts[painter]) return contexts[painter];
  refuse_files();
  lt_symlist_t *table = tables[painter];
  int found = add_plugin(&table[0], "gvplugin_core_LTX_library", "core") &
              add_plugin(&table[1], "gvplugin_neato_layout_LTX_library", "neato_layout");
  if (painter == CGRAPHVIZ_CAIRO) {
    found &= add_plugin(&table[2], "gvplugin_pango_LTX_library", "pango");
  } else {
    table[2].name = "gvplugin_polku_LTX_library";
    table[2].address = &gvplugin_polku_LTX_library;
  }
  if (found) contexts[painter] = gvContextPlugins(table, 0);
  return contexts[painter];
}

/// The scanner keeps what stands behind the first graph for the next call, and counts lines on for ever. Reads the rest
/// away; true where there was more than one graph, or something that is none.
static int drain_scanner(void) {
  size_t mark = messages_mark();
  int more = 0;
  for (Agraph_t *rest; (rest = agmemread("")) != NULL; more = 1) agclose(rest);
  if (agreseterrors() >= AGERR) more = 1;
  messages_forget_after(mark);
  agreadline(1);
  return more;
}

/// The length is an `unsigned` up to Graphviz 2.4x and a `size_t` later.
union length {
  unsigned narrow;
  size_t wide;
};

#define LENGTH_OF(length)                                                                                             \
  _Generic(                                                                                                           \
      &gvRenderData, int (*)(GVC_t *, Agraph_t *, const char *, char **, unsigned *) : (size_t)(length).narrow,       \
      default : (length).wide)

static enum cgraphviz_status lay_out_and_paint(
    GVC_t *context, Agraph_t *graph, const char *engine, const char *format, struct cgraphviz_picture *picture) {
  if (gvLayout(context, graph, engine) != 0) return CGRAPHVIZ_BAD_LAYOUT;
  enum cgraphviz_status status = CGRAPHVIZ_BAD_LAYOUT;
  // A node without a position is an error that the return code doesn't tell.
  if (agreseterrors() < AGERR) {
    union length length = {.wide = 0};
    int failed = gvRenderData(context, graph, format, &picture->bytes, (void *)&length);
    status = failed || !picture->bytes || agreseterrors() >= AGERR ? CGRAPHVIZ_NOT_PAINTED : CGRAPHVIZ_DONE;
    picture->length = LENGTH_OF(length);
  }
  gvFreeLayout(context, graph);
  return status;
}

enum cgraphviz_status cgraphviz_render(
    enum cgraphviz_painter painter, const char *dot, size_t length, const char *engine, const char *format,
    struct cgraphviz_picture *picture) {
  picture->bytes = NULL;
  picture->length = 0;
  messages_begin(length);
  picture->messages = messages_text();

  GVC_t *context = context_for(painter);
  if (!context) return CGRAPHVIZ_PLUGIN_MISSING;
  agreseterrors();

  agreadline(1);
  Agraph_t *graph = agmemread(dot);
  // After an error there can still be a graph, of which a part is missing.
  int broken = agreseterrors() >= AGERR;
  broken |= drain_scanner();
  if (!graph) return CGRAPHVIZ_BAD_DOT;

  if (painter == CGRAPHVIZ_CAIRO) use_installed_fonts(graph);
  enum cgraphviz_status status =
      broken ? CGRAPHVIZ_BAD_DOT : lay_out_and_paint(context, graph, engine, format, picture);
  agclose(graph);
  if (status != CGRAPHVIZ_DONE) {
    cgraphviz_free(picture->bytes);
    picture->bytes = NULL;
    picture->length = 0;
  }
  return status;
}

void cgraphviz_free(char *bytes) {
  if (bytes) gvFreeRenderData(bytes);
}

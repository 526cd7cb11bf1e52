#define _GNU_SOURCE
#include "CGraphviz.h"

#include <dlfcn.h>
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

#include "Fonts.h"
#include "Frame.h"
#include "Messages.h"
#include "Plugins.h"
#include "Renderer.h"
#include "Scanner.h"
#include "TextLayout.h"

/// The switch by which Graphviz behind a web server refuses to load images and shapes from files. libgvc exports the
/// two variables in the versions that have them, and declares them nowhere.
void refuse_files(void) {
  char **server = (char **)dlsym(RTLD_DEFAULT, "HTTPServerEnVar");
  char **folders = (char **)dlsym(RTLD_DEFAULT, "Gvfilepath");
  if (server) *server = "in-process";
  if (folders) *folders = "";
}

/// Which of Graphviz's plugins are loaded.
enum painter {
  /// Figures and texts go to a canvas of the caller's.
  CANVAS,
  /// Cairo and Pango, for PNG and PDF; text is set in the machine's fonts.
  CAIRO,
};

/// What the canvas is painted with, in place of Graphviz's own plugins.
static gvplugin_library_t *canvas_library(void) {
  static gvplugin_api_t apis[] = {
      {API_textlayout, drawn_text_layouts},
      {API_render, canvas_renderers},
      {API_device, canvas_devices},
      {(api_t)0, NULL},
  };
  static gvplugin_library_t library = {"polku", apis};
  return &library;
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
static GVC_t *context_for(enum painter painter) {
  static GVC_t *contexts[2];
  static lt_symlist_t tables[2][4];
  if (contexts[painter]) return contexts[painter];
  refuse_files();
  lt_symlist_t *table = tables[painter];
  int found = add_plugin(&table[0], "gvplugin_neato_layout_LTX_library", "neato_layout");
  if (painter == CAIRO) {
    found &= add_plugin(&table[1], "gvplugin_core_LTX_library", "core") &
             add_plugin(&table[2], "gvplugin_pango_LTX_library", "pango");
  } else {
    table[1].name = "gvplugin_polku_LTX_library";
    table[1].address = canvas_library();
  }
  if (found) contexts[painter] = gvContextPlugins(table, 0);
  return contexts[painter];
}

/// The scanner keeps what stands behind the first graph for the next call, and counts lines on for ever. Reads the rest
/// away; true where there was more than one graph, or something that is none.
int drain_scanner(void) {
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

/// What a graph is made into: a picture, or figures on a canvas.
struct target {
  enum painter painter;
  const char *format;
  const struct cgraphviz_frame *frame;
  struct cgraphviz_picture *picture;
  const struct cgraphviz_canvas *canvas;
};

/// Whether the graph, which is laid out, may be painted within its frame; puts it on the sheet, where there is one.
static int fits(Agraph_t *graph, const struct target *target) {
  struct rectangle bounds = bounds_of(graph);
  target->picture->width = bounds.width;
  target->picture->height = bounds.height;
  put_on_sheet(graph, bounds, target->frame);
  return is_small_enough(bounds, target->frame);
}

static int paint(GVC_t *context, Agraph_t *graph, const struct target *target) {
  if (target->canvas) return gvRenderContext(context, graph, target->format, (void *)target->canvas);
  union length length = {.wide = 0};
  int failed = gvRenderData(context, graph, target->format, &target->picture->bytes, (void *)&length);
  target->picture->length = LENGTH_OF(length);
  return failed || !target->picture->bytes;
}

static enum cgraphviz_status lay_out_and_paint(
    GVC_t *context, Agraph_t *graph, const char *engine, const struct target *target) {
  if (gvLayout(context, graph, engine) != 0) return CGRAPHVIZ_BAD_LAYOUT;
  enum cgraphviz_status status = CGRAPHVIZ_BAD_LAYOUT;
  // A node without a position is an error that the return code doesn't tell.
  if (target->frame && !fits(graph, target)) {
    status = CGRAPHVIZ_TOO_LARGE;
  } else if (agreseterrors() < AGERR) {
    int failed = paint(context, graph, target);
    status = agreseterrors() >= AGERR || failed ? CGRAPHVIZ_NOT_PAINTED : CGRAPHVIZ_DONE;
  }
  gvFreeLayout(context, graph);
  return status;
}

static enum cgraphviz_status read_and_paint(const char *dot, const char *engine, const struct target *target) {
  GVC_t *context = context_for(target->painter);
  if (!context) return CGRAPHVIZ_PLUGIN_MISSING;
  agreseterrors();

  agreadline(1);
  Agraph_t *graph = agmemread(dot);
  // After an error there can still be a graph, of which a part is missing.
  int broken = agreseterrors() >= AGERR;
  broken |= drain_scanner();
  if (!graph) return CGRAPHVIZ_BAD_DOT;

  if (target->painter == CAIRO) use_installed_fonts(graph);
  if (target->frame) set_resolution(graph, target->frame);
  enum cgraphviz_status status = broken ? CGRAPHVIZ_BAD_DOT : lay_out_and_paint(context, graph, engine, target);
  agclose(graph);
  return status;
}

enum cgraphviz_status cgraphviz_render(
    const char *dot, size_t length, const char *engine, const char *format, const struct cgraphviz_frame *frame,
    struct cgraphviz_picture *picture) {
  *picture = (struct cgraphviz_picture){.messages = messages_text()};
  messages_begin(length);
  struct target target = {.painter = CAIRO, .format = format, .frame = frame, .picture = picture};
  enum cgraphviz_status status = read_and_paint(dot, engine, &target);
  if (status != CGRAPHVIZ_DONE) {
    cgraphviz_free(picture->bytes);
    picture->bytes = NULL;
    picture->length = 0;
  }
  return status;
}

enum cgraphviz_status cgraphviz_draw(
    const char *dot, size_t length, const char *engine, const struct cgraphviz_canvas *canvas, const char **messages) {
  *messages = messages_text();
  struct target target = {.painter = CANVAS, .format = CANVAS_FORMAT, .canvas = canvas};
  messages_begin(length);
  return read_and_paint(dot, engine, &target);
}

void cgraphviz_free(char *bytes) {
  if (bytes) gvFreeRenderData(bytes);
}

static void no_page(void *context, double width, double height) {}

static void no_figure(
    void *context, enum cgraphviz_figure kind, const struct cgraphviz_point *points, size_t count,
    const struct cgraphviz_paint *paint) {}

static void no_text(void *context, const struct cgraphviz_text *text) {}

void cgraphviz_prepare(void) {
  static const char graph[] = "digraph { a [pos=\"0,0\",shape=plaintext,fontname=\"Helvetica\",label=\"a\"] }";
  const struct cgraphviz_canvas nowhere = {.page = no_page, .figure = no_figure, .text = no_text};
  const char *messages;
  cgraphviz_draw(graph, sizeof graph - 1, "nop2", &nowhere, &messages);
}

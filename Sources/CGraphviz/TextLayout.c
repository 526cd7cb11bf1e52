#include "TextLayout.h"

#include <graphviz/gvplugin_textlayout.h>

// `boolean` up to Graphviz 2.4x, `bool` later.
typedef __typeof__(((struct gvtextlayout_engine_s *)0)->textlayout((textspan_t *)0, (char **)0)) answer;

/// The drawing has measured its text, so Graphviz shall not: a text has no width (which never makes it too wide for its
/// node), the line height of Liberation Sans, and its baseline where the Pango plugin puts it.
static answer lay_out(textspan_t *span, char **font_path) {
  (void)font_path;
  span->layout = NULL;
  span->free_layout = NULL;
  span->size.x = 0;
  span->size.y = span->font->size * 1.15;
  span->yoffset_layout = 0;
  span->yoffset_centerline = span->font->size * 0.2;
  return 1;
}

static gvtextlayout_engine_t engine = {lay_out};

gvplugin_installed_t drawn_text_layouts[] = {{0, "textlayout", 8, &engine, NULL}, {0, NULL, 0, NULL, NULL}};

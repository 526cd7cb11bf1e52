#include "Renderer.h"

#include <graphviz/gvc.h>
#include <graphviz/gvcjob.h>
#include <graphviz/gvplugin_device.h>
#include <graphviz/gvplugin_render.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "CGraphviz.h"

// Graphviz's own SVG writer spends half of all time on printing numbers, which are then read again to be checked. Here
// figures and texts are handed over as they are.

/// Exported by libgvc for its plugins, declared in no public header.
extern void get_gradient_points(pointf *points, pointf *ends, int count, float angle, int flags);

/// The values of `filled` beyond 0 and 1; named in no public header.
enum { GRADIENT = 2, RADIAL_GRADIENT = 3 };

// Counts are `int` up to Graphviz 2.4x and `size_t` later, and curves lost the arrows at their ends.
typedef __typeof__(_Generic(
    ((gvrender_engine_t *)0)->polyline, void (*)(GVJ_t *, pointf *, int) : (int)0, default : (size_t)0)) count_t;

static const struct cgraphviz_canvas *canvas_of(GVJ_t *job) { return job->context; }

static struct cgraphviz_color color(gvcolor_t color) {
  const unsigned char *part = color.u.rgba;
  return (struct cgraphviz_color){part[0], part[1], part[2], part[3]};
}

/// From the graph's points, y upwards from its origin, to the page's, y downwards from its upper left corner.
static struct cgraphviz_point on_page(GVJ_t *job, pointf point) {
  return (struct cgraphviz_point){point.x + job->translation.x, -(point.y + job->translation.y)};
}

static struct cgraphviz_paint paint(GVJ_t *job, pointf *points, size_t count, int filled) {
  obj_state_t *object = job->obj;
  struct cgraphviz_paint paint = {.fill_kind = CGRAPHVIZ_UNFILLED, .stroke = color(object->pencolor)};
  paint.stroke_width = object->penwidth;
  paint.pattern = object->pen == PEN_DASHED   ? CGRAPHVIZ_DASHED
                  : object->pen == PEN_DOTTED ? CGRAPHVIZ_DOTTED
                                              : CGRAPHVIZ_SOLID;
  if (!filled) return paint;
  paint.fill_kind = CGRAPHVIZ_PLAIN;
  paint.fill = color(object->fillcolor);
  // A radial gradient isn't of the drawing's; its first colour stands for it.
  if (filled != GRADIENT) return paint;
  pointf ends[2];
  get_gradient_points(points, ends, (int)count, (float)(object->gradient_angle * M_PI / 180), 0);
  // These come with y downwards already.
  for (int end = 0; end < 2; end++) ends[end].y = -ends[end].y;
  paint.fill_kind = CGRAPHVIZ_GRADIENT;
  paint.second_fill = color(object->stopcolor);
  paint.from = on_page(job, ends[0]);
  paint.to = on_page(job, ends[1]);
  return paint;
}

static void figure(GVJ_t *job, enum cgraphviz_figure kind, pointf *points, size_t count, int filled) {
  const struct cgraphviz_canvas *canvas = canvas_of(job);
  struct cgraphviz_paint how = paint(job, points, count, filled);
  struct cgraphviz_point few[64];
  struct cgraphviz_point *turned = count <= 64 ? few : malloc(count * sizeof *turned);
  if (!turned) return;
  for (size_t i = 0; i < count; i++) turned[i] = on_page(job, points[i]);
  canvas->figure(canvas->context, kind, turned, count, &how);
  if (turned != few) free(turned);
}

static void begin_page(GVJ_t *job) {
  const struct cgraphviz_canvas *canvas = canvas_of(job);
  canvas->page(canvas->context, job->canvasBox.UR.x - job->canvasBox.LL.x, job->canvasBox.UR.y - job->canvasBox.LL.y);
}

static void ellipse(GVJ_t *job, pointf *center_and_corner, int filled) {
  figure(job, CGRAPHVIZ_ELLIPSE, center_and_corner, 2, filled);
}

static void polygon(GVJ_t *job, pointf *points, count_t count, int filled) {
  figure(job, CGRAPHVIZ_POLYGON, points, (size_t)count, filled);
}

static void polyline(GVJ_t *job, pointf *points, count_t count) {
  figure(job, CGRAPHVIZ_LINE, points, (size_t)count, 0);
}

static void curve_with_arrows(GVJ_t *job, pointf *points, int count, int at_start, int at_end, int filled) {
  (void)at_start;
  (void)at_end;
  figure(job, CGRAPHVIZ_CURVE, points, (size_t)count, filled);
}

static void curve(GVJ_t *job, pointf *points, size_t count, int filled) {
  figure(job, CGRAPHVIZ_CURVE, points, count, filled);
}

static void text(GVJ_t *job, pointf place, textspan_t *span) {
  const struct cgraphviz_canvas *canvas = canvas_of(job);
  const char *font = span->font->name ? span->font->name : "";
  place.y += span->yoffset_centerline;
  struct cgraphviz_text text = {
      .bytes = span->str,
      .length = strlen(span->str),
      .place = on_page(job, place),
      .size = span->font->size,
      .color = color(job->obj->pencolor),
      .is_bold = strstr(font, "Bold") != NULL,
      .is_italic = strstr(font, "Oblique") != NULL || strstr(font, "Italic") != NULL,
      .anchor = span->just == 'l' ? CGRAPHVIZ_START : span->just == 'r' ? CGRAPHVIZ_END : CGRAPHVIZ_MIDDLE,
  };
  canvas->text(canvas->context, &text);
}

static gvrender_engine_t engine = {
    .begin_page = begin_page,
    .textspan = text,
    .ellipse = ellipse,
    .polygon = polygon,
    .beziercurve = __builtin_choose_expr(
        __builtin_types_compatible_p(
            __typeof__(((gvrender_engine_t *)0)->beziercurve), void (*)(GVJ_t *, pointf *, int, int, int, int)),
        curve_with_arrows, curve),
    .polyline = polyline,
};

static gvrender_features_t features = {
    .flags = GVRENDER_Y_GOES_DOWN | GVRENDER_DOES_TRANSFORM, .default_pad = 4, .color_type = RGBA_BYTE};

static void nothing(GVJ_t *job) { (void)job; }

/// Without it Graphviz would take standard output for the device and flush it.
static gvdevice_engine_t device = {.initialize = nothing, .finalize = nothing};

static gvdevice_features_t device_features = {.default_dpi = {72, 72}};

gvplugin_installed_t canvas_renderers[] = {{0, CANVAS_FORMAT, 1, &engine, &features}, {0, NULL, 0, NULL, NULL}};

gvplugin_installed_t canvas_devices[] = {
    {0, CANVAS_FORMAT ":" CANVAS_FORMAT, 1, &device, &device_features}, {0, NULL, 0, NULL, NULL}};

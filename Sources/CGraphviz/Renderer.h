#pragma once

#include <graphviz/types.h>
#include <graphviz/gvplugin.h>

/// The format under which figures and texts go to a `cgraphviz_canvas`, the context of the rendering.
#define CANVAS_FORMAT "canvas"

/// The `apis` entry of a plugin library that paints on a canvas.
extern gvplugin_installed_t canvas_renderers[];
extern gvplugin_installed_t canvas_devices[];

#pragma once

#include <graphviz/types.h>
#include <graphviz/gvplugin.h>

/// A text layout that leaves the size of text to the drawing.
extern gvplugin_library_t gvplugin_polku_LTX_library;

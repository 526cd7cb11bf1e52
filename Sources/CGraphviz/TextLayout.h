#pragma once

#include <graphviz/types.h>
#include <graphviz/gvplugin.h>

/// A text layout that leaves the size of text to the drawing.
extern gvplugin_installed_t drawn_text_layouts[];

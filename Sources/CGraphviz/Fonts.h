#pragma once

#include <graphviz/cgraph.h>

/// Exchanges the four PostScript names of Helvetica for Arial's, by which Pango finds Arial or Liberation Sans. For
/// `Helvetica` itself Graphviz 2.42 takes whatever family comes first, which has been seen to be DejaVu Sans.
void use_installed_fonts(Agraph_t *graph);

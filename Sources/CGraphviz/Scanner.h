#pragma once

/// The scanner keeps what stands behind the first graph for the next call, and counts lines on for ever. Reads the rest
/// away; true where there was more than one graph, or something that is none.
int drain_scanner(void);

/// Has Graphviz refuse to read images and shapes from files.
void refuse_files(void);

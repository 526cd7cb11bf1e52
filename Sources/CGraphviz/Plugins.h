#pragma once

/// The address of a plugin's table, `gvplugin_NAME_LTX_library`, from the folder beside libgvc; NULL where it is missing.
void *plugin_table(const char *name);

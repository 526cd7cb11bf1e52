#define _GNU_SOURCE
#include "Plugins.h"

#include <dlfcn.h>
#include <graphviz/gvc.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __APPLE__
static const char *const names[] = {
    "libgvplugin_%s.6.dylib", "libgvplugin_%s.7.dylib", "libgvplugin_%s.8.dylib", "libgvplugin_%s.9.dylib",
    "libgvplugin_%s.dylib",
};
#else
static const char *const names[] = {
    "libgvplugin_%s.so.6", "libgvplugin_%s.so.7", "libgvplugin_%s.so.8", "libgvplugin_%s.so.9", "libgvplugin_%s.so",
};
#endif

/// The folder `graphviz` beside the libgvc that runs in this process, links followed. No environment variable and no
/// configuration file has a say in which code is loaded.
static const char *plugin_folder(void) {
  static char folder[PATH_MAX];
  if (folder[0]) return folder;
  Dl_info info;
  char library[PATH_MAX];
  if (!dladdr((void *)gvContextPlugins, &info) || !info.dli_fname || !realpath(info.dli_fname, library)) return NULL;
  char *slash = strrchr(library, '/');
  if (!slash) return NULL;
  *slash = 0;
  int length = snprintf(folder, sizeof folder, "%s/graphviz", library);
  if (length < 0 || (size_t)length >= sizeof folder) folder[0] = 0;
  return folder[0] ? folder : NULL;
}

void *plugin_table(const char *name) {
  const char *folder = plugin_folder();
  if (!folder) return NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char file[64], path[PATH_MAX], symbol[64];
    snprintf(file, sizeof file, names[i], name);
    int length = snprintf(path, sizeof path, "%s/%s", folder, file);
    if (length < 0 || (size_t)length >= sizeof path) continue;
    void *library = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    if (!library) continue;
    snprintf(symbol, sizeof symbol, "gvplugin_%s_LTX_library", name);
    void *table = dlsym(library, symbol);
    if (table) return table;
  }
  return NULL;
}

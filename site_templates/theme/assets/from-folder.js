/* Opened from a folder, a browser forbids the search to read its index; so there the search is not shown at all. */
if (location.protocol === "file:") {
  document.querySelectorAll('[data-md-component="search"], label[for="__search"]').forEach(function (part) { part.remove(); });
}

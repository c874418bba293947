/* Applies light or dark before the page is painted: the reader's choice, or else what the device asks for. */
(function () {
  var palette = __md_get("__palette");
  var color = palette && palette.color;
  if (!color && matchMedia("(prefers-color-scheme: dark)").matches) color = { scheme: "slate" };
  for (var key in color || {}) document.body.setAttribute("data-md-color-" + key, color[key]);
})();

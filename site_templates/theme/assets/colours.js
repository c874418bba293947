/* Light or dark: the reader's own choice, before the page is painted; and the button that changes it. */
(function () {
  var root = document.documentElement;
  var kept = null;
  root.classList.add("lb-scripts");
  try { kept = localStorage.getItem("limber.colours"); } catch (error) { /* Private windows refuse. */ }
  if (kept === "dark" || kept === "light") root.dataset.colours = kept;
  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector(".lb-colours");
    if (!button) return;
    var device = matchMedia("(prefers-color-scheme: dark)");
    var isDark = function () { return (root.dataset.colours || (device.matches ? "dark" : "light")) === "dark"; };
    var name = function () { button.textContent = isDark() ? button.dataset.light : button.dataset.dark; };
    button.addEventListener("click", function () {
      root.dataset.colours = isDark() ? "light" : "dark";
      try { localStorage.setItem("limber.colours", root.dataset.colours); } catch (error) { /* It lasts for this page. */ }
      name();
    });
    device.addEventListener("change", name);
    name();
    button.hidden = false;
  });
})();

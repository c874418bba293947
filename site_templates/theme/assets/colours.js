/* Light or dark: the reader's own choice, before the page is painted; and the buttons that change it. */
(function () {
  var root = document.documentElement;
  var kept = null;
  root.classList.add("lb-scripts");
  try { kept = localStorage.getItem("limber.colours"); } catch (error) { /* Private windows refuse. */ }
  if (kept === "dark" || kept === "light") root.dataset.colours = kept;
  document.addEventListener("DOMContentLoaded", function () {
    var buttons = Array.from(document.querySelectorAll(".lb-colours"));
    var device = matchMedia("(prefers-color-scheme: dark)");
    var isDark = function () { return (root.dataset.colours || (device.matches ? "dark" : "light")) === "dark"; };
    var name = function () {
      buttons.forEach(function (button) {
        button.lastElementChild.textContent = isDark() ? button.dataset.light : button.dataset.dark;
      });
    };
    var turn = function () {
      root.dataset.colours = isDark() ? "light" : "dark";
      try { localStorage.setItem("limber.colours", root.dataset.colours); } catch (error) { /* It lasts for this page. */ }
      name();
    };
    name();
    device.addEventListener("change", name);
    buttons.forEach(function (button) {
      button.addEventListener("click", turn);
      button.hidden = false;
    });
  });
})();

/* The theme opens its menu and its search by labels that a keyboard cannot reach; here they become buttons.
   The theme itself answers the key Enter on a label that has the focus; the space bar is added. */
document.querySelectorAll('label.md-header__button[for="__drawer"], label.md-header__button[for="__search"]').forEach(
  function (label) {
    var names = document.querySelector("[data-lb-menu]");
    var toggle = document.getElementById(label.htmlFor);
    var name = label.htmlFor === "__drawer" ? names.dataset.lbMenu : names.dataset.lbSearch;
    label.tabIndex = 0;
    label.setAttribute("role", "button");
    label.setAttribute("aria-label", name);
    var tell = function () { label.setAttribute("aria-expanded", String(toggle.checked)); };
    label.addEventListener("keydown", function (event) {
      if (event.key !== " ") return;
      event.preventDefault();
      toggle.click();
    });
    toggle.addEventListener("change", tell);
    toggle.addEventListener("change", function () {
      if (toggle.id === "__search" && toggle.checked) document.querySelector(".md-search__input").focus();
    });
    tell();
  }
);
document.addEventListener("keydown", function (event) {
  var drawer = document.getElementById("__drawer");
  if (event.key === "Escape" && drawer && drawer.checked) drawer.click();
});

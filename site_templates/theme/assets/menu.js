/* The menu of a phone: the focus goes into it when it opens, and back to its button when it closes. */
(function () {
  var button = document.querySelector(".lb-menu-button");
  var menu = document.getElementById("menu");
  if (!button || !menu) return;
  var isOpen = function () { return button.getAttribute("aria-expanded") === "true"; };
  var turn = function (open) {
    button.setAttribute("aria-expanded", String(open));
    menu.classList.toggle("lb-menu--open", open);
  };
  button.addEventListener("click", function () {
    turn(!isOpen());
    if (isOpen()) menu.querySelector("a").focus();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !isOpen()) return;
    turn(false);
    button.focus();
  });
  menu.addEventListener("focusout", function (event) {
    if (event.relatedTarget && event.relatedTarget !== button && !menu.contains(event.relatedTarget)) turn(false);
  });
})();

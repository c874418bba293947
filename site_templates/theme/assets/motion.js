/* <limber-motion data-play="Play" data-pause="Pause">: holds a still and a link to the moving picture. The link becomes
   a button that sets the picture in motion and stops it. It moves by itself, unless the reader's device asks for less
   motion; a browser cannot stop a picture that moves, so the still takes its place. */
customElements.define(
  "limber-motion",
  class extends HTMLElement {
    connectedCallback() {
      var image = this.querySelector("img");
      var link = this.querySelector("a");
      if (!image || !link) return;
      var words = this.dataset;
      var pictures = { true: link.href, false: image.src };
      var less = matchMedia("(prefers-reduced-motion: reduce)");
      var button = document.createElement("button");
      button.type = "button";
      var show = function (moving) {
        image.src = pictures[moving];
        button.textContent = moving ? words.pause : words.play;
        button.dataset.moving = moving;
      };
      button.addEventListener("click", function () { show(button.dataset.moving !== "true"); });
      less.addEventListener("change", function () { show(!less.matches); });
      show(!less.matches);
      link.replaceWith(button);
    }
  }
);

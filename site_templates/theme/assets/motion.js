/* <limber-motion data-play="Play" data-pause="Pause">: holds a still and a link to the moving picture. The link becomes
   a button that sets the picture in motion and stops it. It moves by itself once a reader comes near, unless the
   reader's device asks for less motion; a browser cannot stop a picture that moves, so the still takes its place. */
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
      var near = new IntersectionObserver(function (seen) {
        if (!seen.some(function (entry) { return entry.isIntersecting; })) return;
        near.disconnect();
        show(!less.matches);
      }, { rootMargin: "200px" });
      var show = function (moving) {
        if (image.src !== pictures[moving]) image.src = pictures[moving];
        button.textContent = moving ? words.pause : words.play;
        button.dataset.moving = moving;
      };
      button.type = "button";
      button.addEventListener("click", function () {
        near.disconnect();
        show(button.dataset.moving !== "true");
      });
      less.addEventListener("change", function () { show(!less.matches); });
      show(false);
      near.observe(this);
      link.replaceWith(button);
    }
  }
);

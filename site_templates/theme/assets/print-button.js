/* <limber-print data-label="Print">: a button that prints the page. Without scripts the browser's own menu does it. */
customElements.define(
  "limber-print",
  class extends HTMLElement {
    connectedCallback() {
      if (this.firstChild) return;
      var button = document.createElement("button");
      button.type = "button";
      button.className = "lb-button__press";
      button.textContent = this.dataset.label;
      button.addEventListener("click", function () { window.print(); });
      this.append(button);
    }
  }
);

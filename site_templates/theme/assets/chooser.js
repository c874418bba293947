/* <limber-chooser>: stands before rows with links, of which it makes questions, and routines, of which it then shows the
   one that suits. Without scripts the rows are links. What the reader chooses stands in the address of the page alone. */
(function () {
  var ABLE = 1; /* how grave it is to leave out of account what one is merely not able to do */

  /* What to suggest.

     rows: {answers, fits}, each row {id, routine, leaves, changes, grave} as the page states it.
     state: {answer, fits}: the ids of what was chosen.
     Gives null where nothing can be said yet, else {routine, page, read}: a routine, or the answer whose page there is
     in its place, and the rows of which to ask first, the gravest first. No row that was chosen says to leave out an
     exercise of the routine; where there is no such routine, both are empty. */
  function decide(rows, state) {
    var answer = rows.answers.find(function (row) { return row.id === state.answer; });
    if (rows.answers.length === 1) answer = rows.answers[0];
    var ticked = rows.fits.filter(function (row) { return state.fits.includes(row.id); });
    ticked.sort(function (one, other) { return other.grave - one.grave; });
    var heeded = answer ? ticked.concat(answer) : ticked;
    var fine = heeded.map(function (row) { return row.routine; }).find(function (routine) {
      return routine && !heeded.some(function (row) { return row.leaves.includes(routine); });
    });
    if (fine) {
      var read = ticked.filter(function (row) {
        return row.routine !== fine && (row.grave > ABLE || row.changes.includes(fine));
      });
      return { routine: fine, page: "", read: ids(read) };
    }
    if (!answer) return null;
    return { routine: "", page: answer.routine ? "" : answer.id, read: ids(ticked) };
  }

  function ids(rows) { return rows.map(function (row) { return row.id; }); }

  /* The state as it stands in an address, behind the #; what is no row of this page is left out. */
  function read(address, rows) {
    var said = new URLSearchParams(address.replace(/^#/, "")), known = ids(rows.fits);
    var fits = (said.get("fits") || "").split(" ").filter(function (id) { return known.includes(id); });
    return { answer: ids(rows.answers).includes(said.get("answer")) ? said.get("answer") : "", fits: fits };
  }

  function written(state) {
    return "#" + new URLSearchParams({ answer: state.answer, fits: state.fits.join(" ") });
  }

  function words(text) { return (text || "").split(" ").filter(Boolean); }

  function make(name, kind, text) {
    var element = document.createElement(name);
    if (kind) element.className = kind;
    if (text) element.textContent = text;
    return element;
  }

  customElements.define("limber-chooser", class extends HTMLElement {
    static decide(rows, state) { return decide(rows, state); }
    static read(address, rows) { return read(address, rows); }
    static written(state) { return written(state); }

    connectedCallback() {
      if (this.rows) return;
      this.root = this.closest(".lb-chooser");
      this.rows = { answers: this.ask("answer", "radio"), fits: this.ask("fits", "checkbox") };
      this.head = this.root.querySelector("#routines");
      this.head.textContent = this.dataset.suggest;
      this.told = this.root.appendChild(make("p", "lb-hidden"));
      this.told.setAttribute("role", "status");
      this.hint = make("p", "lb-chooser__hint", this.dataset.choose);
      this.first = make("div", "lb-suggestion lb-suggestion--page");
      this.note = make("div", "lb-chooser__note");
      this.head.after(this.hint, this.first);
      this.cards = Array.from(this.root.querySelectorAll(".lb-suggestion[data-routine]"));
      this.root.classList.add("lb-chooser--live");
      this.root.addEventListener("change", this.chosen.bind(this));
      addEventListener("hashchange", this.show.bind(this));
      this.show();
    }

    /* Makes of a list of links a question; the links are kept for what is suggested. */
    ask(name, type) {
      var list = this.root.querySelector(".lb-ways--" + name);
      if (!list) return [];
      var items = Array.from(list.children);
      var only = type === "radio" && items.length === 1;
      list.setAttribute("role", type === "radio" ? "radiogroup" : "group");
      list.setAttribute("aria-labelledby", name === "answer" ? "question" : "fits");
      if (only) list.hidden = list.previousElementSibling.hidden = true;
      return items.map(function (item) {
        var links = item.querySelectorAll("a"), data = item.dataset;
        var row = {
          id: data.id, routine: data.routine, leaves: words(data.leaves), changes: words(data.changes),
          grave: Number(data.grave), link: links[links.length - 1], input: make("input"),
        };
        row.input.type = type;
        row.input.name = name;
        row.input.value = row.id;
        row.input.autocomplete = "off";
        var label = make("label", "lb-way__choice");
        label.append(row.input, item.querySelector(".lb-way__label"), item.querySelector(".lb-way__text") || "");
        item.setAttribute("role", "none");
        item.replaceChildren(label);
        return row;
      });
    }

    chosen() {
      var on = function (row) { return row.input.checked; };
      var answer = this.rows.answers.find(on);
      location.hash = written({ answer: answer ? answer.id : "", fits: ids(this.rows.fits.filter(on)) });
    }

    show() {
      var rows = this.rows, state = read(location.hash, rows), found = decide(rows, state);
      rows.answers.forEach(function (row) { row.input.checked = row.id === state.answer; });
      rows.fits.forEach(function (row) { row.input.checked = state.fits.includes(row.id); });
      var card = null;
      this.cards.forEach(function (each) {
        each.hidden = !found || each.dataset.routine !== found.routine;
        if (!each.hidden) card = each;
      });
      this.hint.hidden = !!found;
      this.first.hidden = !found || !!card;
      this.first.replaceChildren();
      this.note.replaceChildren();
      this.note.remove();
      if (found && found.page) this.lead(this.first, this.dataset.page, [found.page]);
      if (found && found.read.length) {
        this.lead(this.note, this.dataset.ask, found.read);
        if (card) card.querySelector("h3").after(this.note);
        else this.first.append(this.note);
      }
      this.told.textContent = !found ? "" : this.dataset.suggest + ": " +
        (card ? card.querySelector("h3").textContent : this.first.textContent);
    }

    /* Words and links to the pages of some rows. */
    lead(place, text, wanted) {
      var line = make("p", "", text), rows = this.rows.answers.concat(this.rows.fits);
      wanted.forEach(function (id, number) {
        var link = rows.find(function (row) { return row.id === id; }).link;
        line.append(number ? ", " : " ", Object.assign(make("a", "", link.textContent), { href: link.href }));
      });
      place.append(line);
    }
  });
})();

/* <limber-search data-root="../">: holds a link "Search", which becomes a button that opens a dialog. The index is a
   script, read when the dialog opens first: a page opened from a folder may read scripts, but no data. What the index
   and the reader say is text and never markup. */
(function () {
  if (customElements.get("limber-search")) return; /* a page may hold the search twice */
  var INDEX = "search/index.js";
  var MOST = 20; /* results that are shown */
  var FEW = 8; /* results for some of the words come after those for all of them, up to so many */
  var WEIGHTS = { title: 10, name: 9, asked: 9, summary: 3, further: 1 };
  var WHOLE = 12; /* on top, when a name is just what was typed */
  var SIGN = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff]/; /* scripts that put no space between words */

  /* Small letters without accents; the letters of the alphabet stay what they are. */
  function fold(text, letters) {
    return text.normalize("NFC").toLowerCase().replace(/[^ -~]/gu, function (sign) {
      return letters.includes(sign) ? sign : sign.normalize("NFD").replace(/\p{Mn}/gu, "");
    }).normalize("NFC");
  }

  /* How many letters are wrong, missing, too many or swapped (Damerau and Levenshtein), against the nearest beginning
     of the word; more than "most" are not counted. */
  function slips(typed, word, most) {
    if (typed[0] !== word[0] && typed[1] !== word[1]) return most + 1;
    var before = [], above = [], row = [];
    for (var j = 0; j <= word.length; j++) above[j] = j;
    for (var i = 1; i <= typed.length; i++) {
      row = [i];
      for (j = 1; j <= word.length; j++) {
        var wrong = typed[i - 1] === word[j - 1] ? 0 : 1;
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + wrong);
        if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min.apply(null, row) > most) return most + 1;
      before = above;
      above = row;
    }
    return Math.min(row[word.length], Math.min.apply(null, row.slice(typed.length - 1)) + 0.5);
  }

  /* How well a word answers what was typed, from 0 to 1; the typed word may be the beginning of a longer one. */
  function likeness(typed, word) {
    if (word === typed) return 1;
    if (word.length > 2 && typed === word + "s") return 0.9;
    if (word.startsWith(typed)) return 0.5 + 0.4 * typed.length / word.length;
    return (typed.length > 3 || SIGN.test(typed)) && word.includes(typed) ? 0.3 : 0;
  }

  function forgiving(typed, word) {
    var most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    var found = most && word.length > 2 ? slips(typed, word, most) : 3;
    return found > most ? 0 : 0.7 - 0.2 * found;
  }

  /* Makes of an index what finds pages: a function from what was typed to the best pages, the best first. */
  function finder(index) {
    var wordsOf = function (text) { return fold(text, index.letters).match(/[\p{L}\p{N}\p{M}]+/gu) || []; };
    var small = new Set(wordsOf(index.small));
    var told = function (words) {
      var long = words.filter(function (word) { return !small.has(word) && (word.length > 1 || SIGN.test(word) || /\p{N}/u.test(word)); });
      return long.length ? long : words;
    };
    var known = new Map(); /* word → the weight that it has on each page, by the page's place */
    var pages = index.pages.map(function (row, place) {
      var page = {
        address: row[0], kind: index.kinds[row[1]], title: row[2], summary: row[3], note: row[4], names: row[5], phrases: new Set(),
      };
      var add = function (text, weight, isName) {
        var words = told(wordsOf(text));
        if (isName) page.phrases.add(words.join(" "));
        words.forEach(function (word) {
          if (!known.has(word)) known.set(word, new Map());
          var at = known.get(word), share = isName ? weight * (0.6 + 0.4 / words.length) : weight;
          at.set(place, Math.max(at.get(place) || 0, share) + (at.has(place) ? 0.3 : 0));
        });
      };
      add(page.title, WEIGHTS.title, true);
      page.names.forEach(function (name) { add(name, WEIGHTS.name, true); });
      row[6].forEach(function (name) { add(name, WEIGHTS.asked, true); });
      add(page.summary + " " + page.note, WEIGHTS.summary, false);
      add(row[7], WEIGHTS.further, false);
      return page;
    });

    /* The weight of one typed word on each page where it, or a word like it, stands. */
    function answers(typed) {
      var found = new Map();
      [likeness, forgiving].forEach(function (how) {
        if (found.size) return;
        known.forEach(function (places, word) {
          var like = how(typed, word);
          if (like) places.forEach(function (weight, place) {
            var now = found.get(place);
            if (!now || weight * like > now.weight) found.set(place, { weight: weight * like, word: word });
          });
        });
      });
      return found;
    }

    /* The other name that was typed, where the title does not hold it. */
    function alsoCalled(page, words) {
      var holds = function (text) {
        var there = wordsOf(text);
        return words.every(function (word) { return there.includes(word); });
      };
      return holds(page.title) ? "" : page.names.find(holds) || "";
    }

    return function (query) {
      var typed = Array.from(new Set(told(wordsOf(query)))), phrase = told(wordsOf(query)).join(" ");
      var hits = pages.map(function (page) { return { page: page, score: 0, words: [] }; });
      typed.forEach(function (word) {
        var found = answers(word), rare = Math.log(1 + pages.length / (1 + found.size));
        found.forEach(function (answer, place) {
          hits[place].words.push(answer.word);
          hits[place].score += answer.weight * (0.5 + rare / 2);
        });
      });
      hits.forEach(function (hit) { if (hit.page.phrases.has(phrase)) hit.score += WHOLE; });
      hits = hits.filter(function (hit) { return hit.words.length; });
      hits.sort(function (a, b) { return b.words.length - a.words.length || b.score - a.score; });
      var whole = hits.filter(function (hit) { return hit.words.length === typed.length; }).length;
      return hits.slice(0, Math.min(Math.max(whole, FEW), MOST)).map(function (hit) {
        return { page: hit.page, also: alsoCalled(hit.page, hit.words) };
      });
    };
  }

  function make(name, className, text) {
    var element = document.createElement(name);
    element.className = className;
    element.textContent = text || "";
    return element;
  }

  customElements.define("limber-search", class extends HTMLElement {
    static finder = finder;

    connectedCallback() {
      var link = this.querySelector("a");
      if (!link || !window.HTMLDialogElement) return;
      var button = make("button", link.className);
      button.type = "button";
      button.setAttribute("aria-haspopup", "dialog");
      button.append.apply(button, link.childNodes);
      button.addEventListener("click", this.open.bind(this));
      this.lists = link;
      link.replaceWith(button);
      document.addEventListener("click", this.asked.bind(this));
    }

    /* A link that looks like a field opens the search as well, unless it is to open a window of its own. */
    asked(event) {
      if (!event.target.closest(".lb-find a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.open();
    }

    open() {
      if (!this.dialog) this.build();
      this.dialog.showModal();
      this.field.select();
      if (!this.find) this.read();
    }

    build() {
      var words = this.dataset, dialog = make("dialog", "lb-search"), form = make("form", "lb-search__form");
      var label = make("label", "lb-search__label", words.label), close = make("button", "lb-search__close", words.close);
      this.field = make("input", "lb-search__field");
      this.told = make("p", "lb-search__told", words.hint);
      this.list = make("ul", "lb-search__results");
      dialog.setAttribute("aria-label", words.title);
      [["type", "text"], ["enterkeyhint", "search"], ["autocomplete", "off"], ["autocapitalize", "off"], ["spellcheck", "false"]].forEach(
        function (each) { this.field.setAttribute(each[0], each[1]); }, this
      );
      this.told.setAttribute("role", "status");
      this.list.setAttribute("role", "list"); /* without bullets Safari forgets that it is one */
      close.type = "button";
      label.append(this.field);
      form.append(label, close);
      dialog.append(form, this.told, this.list);
      close.addEventListener("click", function () { dialog.close(); });
      dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });
      dialog.addEventListener("keydown", this.move.bind(this));
      this.field.addEventListener("input", this.show.bind(this));
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        this.focusOn(0);
      }.bind(this));
      this.dialog = this.appendChild(dialog);
    }

    /* Reads the index. When that fails, the lists remain, and the next opening tries again. */
    read() {
      var script = make("script", "");
      script.src = this.dataset.root + INDEX;
      script.onload = script.onerror = function () {
        script.remove();
        if (!window.limberSearch) return this.tell(this.dataset.failed);
        this.find = finder(window.limberSearch);
        this.show();
      }.bind(this);
      document.head.append(script);
    }

    show() {
      if (!this.find) return;
      var query = this.field.value.trim(), hits = query ? this.find(query) : [];
      this.list.replaceChildren.apply(this.list, hits.map(this.result, this));
      if (query && !hits.length) return this.tell(this.dataset.none);
      this.told.textContent = query ? this.dataset.results + " " + hits.length : this.dataset.hint;
    }

    /* Says why there is no result, and leads to the lists. */
    tell(why) {
      this.told.textContent = why;
      var item = make("li", "lb-found"), link = make("a", "lb-found__title", this.dataset.lists);
      link.href = this.lists.href;
      item.append(link);
      this.list.replaceChildren(item);
    }

    result(hit) {
      var page = hit.page, item = make("li", "lb-found"), link = make("a", "lb-found__title", page.title);
      link.href = this.dataset.root + page.address;
      link.addEventListener("click", function () { this.dialog.close(); }.bind(this)); /* it may lead to this page */
      item.append(link, make("p", "lb-found__kind", page.note ? page.kind + " · " + page.note : page.kind));
      if (hit.also) item.append(make("p", "lb-found__also", this.dataset.also + " " + hit.also));
      if (page.summary) item.append(make("p", "lb-found__summary", page.summary));
      return item;
    }

    /* The arrow keys lead from the field through the results and back. */
    move(event) {
      var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      this.focusOn(Array.from(this.list.querySelectorAll("a")).indexOf(document.activeElement) + step);
    }

    focusOn(place) {
      var links = this.list.querySelectorAll("a");
      if (place < 0) this.field.focus();
      else if (place < links.length) links[place].focus();
    }
  });
})();

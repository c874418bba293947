/* <limber-finder>: stands before the filters and the list of exercises, whose items say in data attributes what they
   fit. Links that filter become buttons that combine: within a group one or the other, between groups one and the other.
   What is chosen stands in the address, so that it can be shared and the way back works; it is kept on the device only
   if the reader asks for that. */
(function () {
  var KEY = "limber.precautions";
  var GROUPS = ["place", "aim", "level"];
  var LISTS = GROUPS.concat("fits");

  /* Small letters without accents. */
  function fold(text) {
    return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
  }

  /* What an address asks for; words that the page does not know are passed over. */
  function read(query, known) {
    var given = new URLSearchParams(query), state = { words: (given.get("words") || "").slice(0, 60) };
    LISTS.forEach(function (name) {
      var asked = given.getAll(name).join(",").split(",");
      state[name] = known[name].filter(function (word) { return asked.includes(word); });
    });
    return state;
  }

  /* The address of a state: the same state has the same address. */
  function write(state) {
    var parts = LISTS.filter(function (name) { return state[name].length; }).map(function (name) {
      return name + "=" + state[name].map(encodeURIComponent).join(",");
    });
    if (state.words.trim()) parts.push("words=" + encodeURIComponent(state.words.trim()));
    return parts.length ? "?" + parts.join("&") : "";
  }

  /* Which exercises are shown, and which ones a precaution hides, by their places in the list. An exercise that does not
     pass the filters is neither. */
  function sift(items, state) {
    var typed = fold(state.words).split(/\s+/), shown = [], hidden = [];
    items.forEach(function (item, place) {
      var passes = GROUPS.every(function (group) {
        return !state[group].length || state[group].some(function (word) { return item[group].includes(word); });
      });
      var named = typed.every(function (word) { return fold(item.names).includes(word); });
      var against = state.fits.some(function (id) { return item.without.includes(id); });
      if (passes && named) (against ? hidden : shown).push(place);
    });
    return { shown: shown, hidden: hidden };
  }

  /* A store that may be missing, full or forbidden: the page works all the same. */
  var kept = {
    get: function () {
      try { return localStorage.getItem(KEY); } catch { return null; }
    },
    set: function (ids) {
      try {
        if (ids) localStorage.setItem(KEY, ids.join(","));
        else localStorage.removeItem(KEY);
      } catch { /* nothing is kept */ }
    },
  };

  function make(name, className, text) {
    var element = document.createElement(name);
    element.className = className;
    element.textContent = text || "";
    return element;
  }

  function words(element, name) {
    return (element.dataset[name] || "").split(" ").filter(Boolean);
  }

  customElements.define("limber-finder", class extends HTMLElement {
    static logic = { read: read, write: write, sift: sift };

    connectedCallback() {
      var root = this.closest(".lb-finder"), one = root.querySelector.bind(root);
      var all = function (selector) { return Array.from(root.querySelectorAll(selector)); };
      if (root.dataset.live) return;
      this.root = root;
      this.items = all(".lb-finder__one").map(function (element) {
        var item = { element: element, names: element.dataset.names, without: words(element, "without") };
        GROUPS.forEach(function (group) { item[group] = words(element, group); });
        item.whys = Array.from(element.querySelectorAll("[data-of]"));
        return item;
      });
      this.groups = all(".lb-finder__group");
      this.filters = all(".lb-filter");
      this.field = one("input[name=words]");
      this.boxes = all("input[name=fits]");
      this.keep = one("input[name=keep]");
      this.line = one(".lb-finder__fits .lb-details__line");
      this.count = one(".lb-finder__count");
      this.usual = { count: Array.from(this.count.childNodes), line: this.line ? this.line.textContent : "" };
      this.known = { fits: this.boxes.map(function (box) { return box.value; }) };
      GROUPS.forEach(function (group) {
        this.known[group] = this.filters.filter(function (each) { return each.dataset.group === group; }).map(
          function (each) { return each.dataset.word; }
        );
      }, this);
      this.build();
      root.dataset.live = "true";
      this.begin();
    }

    build() {
      this.filters.forEach(function (filter) {
        var link = filter.querySelector("a"), button = make("button", "", link.textContent);
        button.type = "button";
        button.addEventListener("click", this.turn.bind(this, filter.dataset.group, filter.dataset.word));
        link.replaceWith(button);
        filter.button = button;
      }, this);
      this.field.addEventListener("input", function () {
        this.go({ words: this.field.value }, "replaceState");
      }.bind(this));
      this.boxes.concat(this.keep || []).forEach(function (box) { box.addEventListener("change", this.tick.bind(this)); }, this);
      this.more = make("button", "lb-finder__more lb-screen", this.dataset.show);
      this.away = make("ul", "lb-list lb-rows lb-finder__away");
      this.more.type = "button";
      this.away.hidden = this.more.hidden = true;
      this.away.id = "hidden";
      this.more.setAttribute("aria-controls", "hidden");
      this.more.addEventListener("click", function () { this.uncover(this.away.hidden); }.bind(this));
      this.count.after(this.more, this.away);
      window.addEventListener("popstate", function () { this.show(read(location.search, this.known)); }.bind(this));
    }

    /* The first state: the address, a filter that was a link in it, and what the reader kept. */
    begin() {
      var state = read(location.search, this.known), store = kept.get();
      var link = this.filters.find(function (filter) { return "#" + filter.id === location.hash; });
      if (link && !state[link.dataset.group].length) state[link.dataset.group] = [link.dataset.word];
      if (this.keep) this.keep.checked = store !== null;
      if (store && !/[?&]fits=/.test(location.search)) {
        state.fits = read("fits=" + encodeURIComponent(store), this.known).fits;
      }
      this.state = state;
      if (link || write(state) !== location.search) this.go({}, "replaceState", link ? "" : location.hash);
      else this.show(state);
    }

    turn(group, word) {
      var chosen = this.state[group], change = {};
      change[group] = this.known[group].filter(function (each) { return chosen.includes(each) !== (each === word); });
      this.go(change, "pushState");
    }

    tick(event) {
      var fits = this.boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
      kept.set(this.keep.checked ? fits : null);
      if (event.target !== this.keep) this.go({ fits: fits }, "pushState");
    }

    /* Another state, in the address too. */
    go(change, how, hash) {
      var state = Object.assign({}, this.state, change);
      try { history[how](null, "", location.pathname + write(state) + (hash || "")); } catch { /* a page from a folder may not */ }
      this.show(state);
    }

    show(state) {
      var found = sift(this.items, state), narrowed = write(state) !== "";
      this.state = state;
      this.items.forEach(function (item, place) {
        item.element.hidden = !found.shown.includes(place);
        item.whys.forEach(function (why) { why.hidden = !state.fits.includes(why.dataset.of); });
      });
      this.groups.forEach(function (group) { group.hidden = !group.querySelector(".lb-finder__one:not([hidden])"); });
      this.filters.forEach(function (filter) {
        filter.button.setAttribute("aria-pressed", String(state[filter.dataset.group].includes(filter.dataset.word)));
      });
      this.boxes.forEach(function (box) { box.checked = state.fits.includes(box.value); });
      if (this.field.value.trim() !== state.words.trim()) this.field.value = state.words;
      if (this.line) this.line.textContent = state.fits.length ? this.dataset.chosen + " " + state.fits.length : this.usual.line;
      this.tell(found, narrowed);
    }

    tell(found, narrowed) {
      var of = function (name, number) { return this.dataset[name].split("|")[number]; }.bind(this);
      var many = found.shown.length, fits = this.state.fits.length > 0;
      var told = [make("strong", "", of(fits ? "fit" : "shown", many) + (fits ? "" : "."))];
      if (found.hidden.length) told.push(" " + of("hidden", found.hidden.length));
      if (!many && !found.hidden.length) told = [this.dataset.none];
      this.count.replaceChildren.apply(this.count, narrowed ? told : this.usual.count);
      this.away.replaceChildren.apply(this.away, found.hidden.map(this.hiddenOne, this));
      this.more.hidden = !found.hidden.length;
      this.uncover(found.hidden.length > 0 && !this.away.hidden);
    }

    /* An exercise that a precaution hides, and why. */
    hiddenOne(place) {
      var item = this.items[place], row = make("li", "lb-finder__one-away"), ids = this.state.fits;
      row.append(item.element.querySelector("p > a").cloneNode(true));
      item.whys.forEach(function (why) {
        var id = why.dataset.of;
        if (ids.includes(id) && item.without.includes(id)) row.append(make("p", "lb-line", why.textContent));
      });
      return row;
    }

    uncover(open) {
      this.away.hidden = !open;
      this.more.setAttribute("aria-expanded", String(open));
      this.more.textContent = open ? this.dataset.hide : this.dataset.show;
    }
  });
})();

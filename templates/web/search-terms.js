/* Cuts texts into terms as the program does, see docs/search-format.md. */

/** The scripts of an index call this with their name and their bits; the other scripts of the search hang on it. */
function backfile(name, bits) {
  backfile.arrived(name, bits);
}

(function () {
  'use strict';

  const LONGEST = 64;

  // characters.txt: class, gap to the row before, characters after the first (base 36); SearchScriptTest says how it is written.
  const ROWS = 'D1c.9W7.pW6.pW1bI2W4.1W1W3.1W5.mW1.uW1.cgW7.1W4.bWe.4W7W1Ih.33W.4W1.1W2.3W1W6W1.2W1W1.jW1.2aW1.3uI1.6W.4lW1.11W2W6.'
      + '14I8.18I1I1.1I1.1I1W8.qW4.3It.aI1W3.vIW.9I.kD.9W4.1IW.2qW1I.6I2.5W.1I.1I1.3W.1D.9W.2W2IfWIW.tI.qW2.2sDe.9W.17I4W2W2'
      + '.19Wi.rW4.aW1h.kW1.hIb.eI1.sW.28I.3W.eD2.9W1.iW1.7W2.1W2.lW1.6W1W3.3W2.8W2.1W2.3W8W4.1W1.4D2.9W.1WaW1W2.2W1.5W4.1W2'
      + '.lW1.6W1.1W1.1W1.1W2W1.4W4.1W2.2W3W7.3W1D7.9W.5Wb.2W1.8W1.2W1.lW1.6W1.1W1.4W2.9W1.2W1.2W2Wf.3D2.9W9.6W1.2W1.7W2.1W2'
      + '.lW1.6W1.1W1.4W2.8W2.1W2.2W7.2W4.1W1.4D2.9W1Wg.1W1.5W3.2W1.3W3.1W1W1.1W3.1W3.2W3.bW4.4W3.2W1.3W2W6De.9Wg.cW1.2W1.mW'
      + '1.fW3.7W1.2W1.3W7.1W1.2W5.3D2.9Wg.3W1.7W1.2W1.mW1.9W1.4W2.8W1.2W1.3W7.1W7W1.3D2.9W1.1Wd.cW1.2W1.1eW1.2W1.4W5.3W7.4D'
      + '2.9Wa.5W1.2W1.hW3.nW1.8W1W2.6W3W4.5W1W1.7D6.9W2.1Ud.1lU5.eD1.9U13.1U1U1.4U1.nU1U1.mU2.4U1U1.5D2.9U2.3WwWn.1D6.9WbW1'
      + 'W1W4.9W1.zW4.jW1.hW1.zW9U1l.1rD.9U6.1rD.9U.3W2.11W1W5W2.16W1.3U.73W.20W1.3W2.6W1W1.3W2.14W1.3W2.wW1.3W2.6W1W1.3W2.e'
      + 'W1.1kW1.3W2.1uW2.2Ww.fWg.2dW2.5W3.h7W2.gW1.pW5.22W3.aW7.cW1.6Wb.kWb.jWc.cW1.2W1.1Uc.2bU3U4.1D2.9Wx.2ID1.9W6.2gW7.16'
      + 'W5.1xWa.uW1.bW4.bDa.9W.tW2.4Wb.17W4.pD6.9W12.rW4.1qW1.sW2D.9D6.9WdI8.gW1r.23D4.9Wh.8Wc.1bD.9W.1lWc.1jD8.9W3.2D.9W.z'
      + 'W2.8W7.16W2.2Ig.2I1.kW.3IW.5IW.1I.2WW5.5bI.1lI1.4W.7pW2.5W2.11W2.5W2.7W1W1W1W1.uW2.1gW1.6W1W3.2W1.6W3.3W2.5W4.cW5.2'
      + 'W1.6If.3Iq.4I1d.4I1.9W.1W2.5W5.aW6.cI1f.wWhW4W2.9W1W3.4W6W1W1W1.3W1.aW2.3W5.4W4Wh.14Wk7.jW3aW1ed.1aW1.1aW1.3oW6.8Wc'
      + '.11W1W5W2.1jW7Wf.nW9.6W1.6W1.6W1.6W1.6W1.6W1.6W1.6I1.vW1bUd1WUUp.8I.5W1.4U2.3WU4.2dU2.1U2.2U1.2hU1.3U5.16U1.2lUh.vU'
      + '1c.fW29.eW29.eU8w.533U1s.g70U3.wcW1v.19W2.7gW3.fD.9W.1Wk.1aI.3I1.9W1.uI.1W.29W11.8W2.2uW2.1gW2.8W16.1eW4Wj.1fWc.1xD'
      + 'a.9W6.nW3W1.2D.9W.zW2.zUc.sW3.1sWeD.9U6.fD.9U.4W1.1iW9.dD2.9U6.mU3.5W.1uWo.2W2.fW2.4Wa.5W2.5W2.5W9.6W1.6W1.16W1.dW6'
      + '.3eW1.1D2.9U6.8mbUc.mU4.1cU6is.a5U2.2xW12.6Wc.4W5IW.9W1.cW1.4W1W1.1W1.1W1.2zWx.a2Wi.1rW2.1hW14.bI4.fIg.fW1s.4W1.3qI'
      + '2Dg.9W7.pW6.pUb.2gU3.5U2.5U2.5U2.2Is.2W4.bW1.pW1.iW1.1W1.eW2.dWy.3eW1x.1gI3sW3m.sW3.1cIfWv.vWd.tW5.16W5.tW2.zW4.7W1'
      + '.4W16.4dD2.9W6.zW4.zW4.13W8.1fW4c.8mW9.lWa.7W48.5W2W1.17W1.1W3W2.mWa.mW9.uW1t.iW1.1Wa.lWa.pW1y.1jW6.1W1s.3W1.1W5.7W'
      + '1.2W1.sW2.2W4Ww.sW3.sWz.7W1.tWp.1hWa.lWa.iWd.hW32.20W1j.1eWd.1eWd.13D8.9W92.15W1.1W3.1W26.sWaW8.wW2n.kWr.mW9.1yDv.9'
      + 'Wf.1nWl.oD7.9W6.1gD1.9W4.3W8.zW2W9.1wW4.3W1.1D.9WW1Wz.hW1.10W6W1t.6W1W1.3W1.eW1.9W7.1mD5.9W6.3W1.7W2.1W2.lW1.6W1.1W'
      + '1.4I1W.8W2.1W2.2W2W6W5.6W2.6W3.4W3v.22D5.9W4.3Wu.1xW1D8.9W4m.1hW2.8Wn.5Wy.1sW3Db.9W12.1kD7.9W1i.qW2.eD4.9W5i.1mW2t.'
      + '1rD.9Wl.7W2W2.7W1.1W1.tW1.1W2.8Dc.9W1y.7W2.19W2.7W1.1Wr.1qW8W8.21W3Wy.1kW7b.8W1.18W1.8Df.9Wo.tW2.lW1.dW21.6W1.1W1.1'
      + '7W3W1.1W1.8D8.9W6.5W1.1W1.10W1.1W1.5D7.9W8m.mW55W27.plW2u.32Wh.5fW24c.tqI1.8W347.g6W6nt.fsW7.uD1.9W2u.tW2.4Wb.1iW9.'
      + '3Dc.9W9.kW5.iWj4.1rW3k.22W4.1kW7.gW1s.1W1.1Ib.1We.4qfW8.ydW16.8U6wn.7yU1d.2Uh.3W8.azW1s4.2yW5.cW3.8W7.9W3.1I1.3I43l'
      + '.4I3.lI2.6Iu.3I44.2Wcb.2cW1.1yW1.1W2W2.1W2.3W1.bW1W1.6W1.1sW1.3W2.7W1.6W1.rW1.3W1.4W1W3.6W1.9fW2.oW1.oW1.uW1.oW1.uW'
      + '1.oW1.uW1.oW1.uW1.oW1.7D2.9D.9D.9D.9D.9We8.1iW4.1dW8WeWm.4W1.eW11s.6W1.gW2.6W1.1W1.4W5x.18W3.dD2.9W4Wa9.1bD.9Wzq.5g'
      + 'Wb.6W15.23D4.9Wx2.3W1.qW1.1W1W2W1.9W1.3W1W1W6W4W1W1W1.2W1.1W1W2W1W1W1W1W1.1W1W2.3W1.6W1.3W1.3W1W1.9W1.gW5.2W1.4W1.g'
      + 'D2lw.9Usm.wylUy.378Ub.65U2.4g1Ue.5rkU2e7.f1U15u.3t6IfcfqIu.2nI3k.6n';

  const SPECIAL = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ħ': 'h', 'ı': 'i', 'ŧ': 't', 'ς': 'σ',
    'й': 'й', 'ї': 'ї', 'ў': 'ў', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ہ': 'ه'
  };

  const starts = [];
  const ends = [];
  const kinds = [];
  const folds = new Map();

  function readRows() {
    const row = /([DIUW])([0-9a-z]*)(?:\.([0-9a-z]+))?/g;
    let next = 0;
    for (let m = row.exec(ROWS); m; m = row.exec(ROWS)) {
      const start = next + parseInt(m[2] || '0', 36);
      next = start + 1 + parseInt(m[3] || '0', 36);
      starts.push(start);
      ends.push(next);
      kinds.push(m[1]);
    }
  }

  function rowOf(code) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (starts[middle] <= code) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && code < ends[low - 1] ? low - 1 : -1;
  }

  /** A character's class and the letters that it is compared by. */
  function character(c) {
    let known = folds.get(c);
    if (!known) {
      const row = rowOf(c.codePointAt(0));
      known = row < 0 ? { kind: '', letters: '' } : { kind: kinds[row] === 'D' ? 'W' : kinds[row], letters: folded(c, row) };
      folds.set(c, known);
    }
    return known;
  }

  function folded(c, row) {
    if (kinds[row] === 'D') {
      return String(c.codePointAt(0) - starts[row]);
    }
    if (kinds[row] === 'U') {
      return c.normalize('NFKC');
    }
    const lower = c.toLowerCase();
    return SPECIAL[String.fromCodePoint(lower.codePointAt(0))] || letters(lower.normalize('NFKD').toLowerCase());
  }

  function letters(decomposed) {
    return Array.from(decomposed).filter(isLetter).map(c => SPECIAL[c] || c).join('');
  }

  function isLetter(c) {
    const row = rowOf(c.codePointAt(0));
    return row >= 0 && (kinds[row] === 'W' || kinds[row] === 'D');
  }

  /** The one character that a folded letter and a mark make where the mark makes it another letter, or ''. */
  function composed(base, mark) {
    if (!/[\u0306\u0308\u3099\u309a\u1161-\u1175\u11a8-\u11c2]/.test(mark) || !/[иіу\u3041-\u30ff\u1100-\u1112가-\ud7a3]/.test(base)) {
      return '';
    }
    const pair = (base + mark).normalize('NFC');
    return Array.from(pair).length === 1 ? pair : '';
  }

  function cut(word) {
    const last = word.charCodeAt(LONGEST - 1);
    return word.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST);
  }

  /**
   * All terms of a text in order, each with the stretch of the text that it is made from. kind is W for a word, P for a pair of
   * characters, L for the last character of a run by itself.
   */
  function terms(text) {
    const found = [];
    let word = null;
    let run = [];

    function endWord() {
      if (word && word.term) {
        word.term = cut(word.term);
        found.push(word);
      }
      word = null;
    }

    function endRun() {
      run.forEach((one, i) => {
        const next = run[i + 1];
        found.push({ term: one.letter + (next ? next.letter : ''), from: one.from, to: (next || one).to, kind: next ? 'P' : 'L' });
      });
      run = [];
    }

    function append(more, from, to) {
      endRun();
      word = word || { term: '', from, to, kind: 'W' };
      word.term += more;
      word.to = to;
    }

    function accent(mark, to) {
      if (word) {
        const letter = composed(word.term.slice(-1), mark);
        word.term = letter ? word.term.slice(0, -1) + letter : word.term;
        word.to = to;
      }
    }

    function lengthen(letter, from, to) {
      const before = run[run.length - 1];
      const both = before ? composed(before.letter, letter) : '';
      if (both) {
        before.letter = both;
        before.to = to;
      } else {
        run.push({ letter, from, to });
      }
    }

    let from = 0;
    for (const c of text) {
      const to = from + c.length;
      const one = character(c);
      if (one.kind === 'W') {
        append(one.letters, from, to);
      } else if (one.kind === 'U') {
        endWord();
        Array.from(one.letters).forEach(letter => lengthen(letter, from, to));
      } else if (one.kind === 'I') {
        accent(c, to);
      } else {
        endWord();
        endRun();
      }
      from = to;
    }
    endWord();
    endRun();
    return found;
  }

  readRows();
  backfile.terms = terms;
  backfile.character = character;
}());

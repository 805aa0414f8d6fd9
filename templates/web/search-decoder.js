/* Reads the bits of an index's files, see "Coding" in docs/search-format.md. */
(function () {
  'use strict';

  const FIRST = 0x4000;
  const LONGEST_TEXT = 1 << 14;
  const RATES = Int32Array.from({ length: 128 }, (_, n) => Math.floor(65536 / (2 * n + 3)));
  const LOGISTIC = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
    4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094];
  const SQUASH = Int32Array.from({ length: 4096 }, squashed);
  const STRETCH = stretch();

  function squashed(_, x) {
    const line = x >> 7;
    const along = x & 127;
    return LOGISTIC[line] * (128 - along) + LOGISTIC[line + 1] * along + 64 >> 7;
  }

  function stretch() {
    let value = 0;
    return Int32Array.from({ length: 4096 }, (_, odds) => {
      while (value < 4095 && SQUASH[value] < odds) {
        value++;
      }
      return Math.max(-2047, value - 2048);
    });
  }

  /** The bytes in a text of 15 bits a character. */
  function bytes(text) {
    const out = new Uint8Array((text.length * 15 + 7 >> 3) + 4);
    let count = 0;
    let held = 0;
    let bits = 0;
    for (let i = 0; i < text.length; i++) {
      held = held << 15 | text.charCodeAt(i) - FIRST & 0x7fff;
      for (bits += 15; bits >= 8; bits -= 8) {
        out[count++] = held >>> bits - 8;
      }
    }
    out[count] = held << 8 - bits;
    return out;
  }

  /** Learnt odds of a number of bits. */
  class Odds {
    constructor(count) {
      this.ones = new Uint16Array(count).fill(32768);
      this.seen = new Uint8Array(count);
    }

    learn(at, bit) {
      const one = this.ones[at];
      const seen = this.seen[at];
      this.ones[at] = one + (((bit ? 65535 : 0) - one) * RATES[seen] >> 15);
      this.seen[at] = seen < 127 ? seen + 1 : 127;
    }
  }

  class Decoder {
    constructor(text) {
      this.bytes = bytes(text);
      this.at = 4;
      const b = this.bytes;
      // In an array of their own, as 32 bits without a sign are slow in a field.
      this.state = new Uint32Array([b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3], 0xffffffff]);
    }

    coin(odds) {
      const state = this.state;
      const bound = (state[1] >>> 12) * odds;
      if (state[0] < bound) {
        state[1] = bound;
        this.refill();
        return 1;
      }
      state[0] -= bound;
      state[1] -= bound;
      this.refill();
      return 0;
    }

    refill() {
      const state = this.state;
      while (state[1] < 0x1000000) {
        state[1] <<= 8;
        state[0] = state[0] << 8 | (this.at < this.bytes.length ? this.bytes[this.at++] : 0);
      }
    }

    direct(bits) {
      const range = this.state[1] >>>= bits;
      const value = Math.min(Math.floor(this.state[0] / range), (1 << bits) - 1);
      this.state[0] -= value * range;
      this.refill();
      return value;
    }

    bit(odds, at) {
      const bit = this.coin(Math.max(1, odds.ones[at] >> 4));
      odds.learn(at, bit);
      return bit;
    }

    tree(odds, at, bits) {
      let node = 1;
      for (let i = 0; i < bits; i++) {
        node = node << 1 | this.bit(odds, at + node);
      }
      return node - (1 << bits);
    }
  }

  /** Numbers from 0. */
  class Numbers {
    constructor() {
      this.odds = new Odds(160);
    }

    read(decoder) {
      const exponent = decoder.tree(this.odds, 0, 5);
      const learnt = Math.min(2, exponent);
      let value = 1 << learnt | decoder.tree(this.odds, 32 + 4 * exponent, learnt);
      for (let left = exponent - learnt; left > 0;) {
        const bits = Math.min(left, 16);
        left -= bits;
        value = value << bits | decoder.direct(bits);
      }
      return value - 1;
    }

    static sets(count) {
      return Array.from({ length: count }, () => new Numbers());
    }
  }

  /** Texts: three guesses from the bytes before, mixed by learnt weights. */
  class Prose {
    constructor() {
      this.odds = [0, 1, 2].map(() => new Odds(65536));
      this.weights = [26000, 26000, 26000];
      this.history = 0;
      this.passed = new Uint8Array(LONGEST_TEXT);
    }

    read(decoder, known) {
      new TextEncoder().encode(known || '').forEach(byte => this.remember(byte));
      let count = 0;
      for (let byte = this.byte(decoder); byte && count < LONGEST_TEXT; byte = this.byte(decoder)) {
        this.passed[count++] = byte;
      }
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.passed.subarray(0, count));
    }

    remember(byte) {
      this.history = (this.history << 8 | byte) & 0xffffff;
    }

    byte(decoder) {
      let node = 1;
      while (node < 256) {
        node = node << 1 | this.bit(decoder, node);
      }
      this.remember(node & 255);
      return node & 255;
    }

    bit(decoder, node) {
      const h = this.history;
      const [a, b, c] = this.odds;
      const w = this.weights;
      const atA = (h & 0xff) << 8 | node;
      const atB = Math.imul((h & 0xffff) << 8 | node, 0x9e3779b1) >>> 16;
      const atC = Math.imul(h << 8 | node, 0x85ebca6b) >>> 16;
      const sA = STRETCH[a.ones[atA] >> 4];
      const sB = STRETCH[b.ones[atB] >> 4];
      const sC = STRETCH[c.ones[atC] >> 4];
      const sum = sA * (w[0] >> 2) + sB * (w[1] >> 2) + sC * (w[2] >> 2) | 0;
      const mixed = SQUASH[Math.max(-2047, Math.min(2047, sum >> 14)) + 2048];
      const bit = decoder.coin(mixed);
      const error = ((bit << 12) - mixed) * 3;
      w[0] += sA * error + 2048 >> 12;
      w[1] += sB * error + 2048 >> 12;
      w[2] += sC * error + 2048 >> 12;
      a.learn(atA, bit);
      b.learn(atB, bit);
      c.learn(atC, bit);
      return bit;
    }
  }

  backfile.coding = { Decoder, Numbers, Odds, Prose };
}());

import type { PackedTexts } from '../../model/dataset';

/** Numbers of which nobody knows how many will come. */
export class Numbers {
  private kept = new Float64Array(1024);
  count = 0;

  push(value: number): void {
    if (this.count === this.kept.length) {
      const larger = new Float64Array(this.kept.length * 2);
      larger.set(this.kept);
      this.kept = larger;
    }
    this.kept[this.count++] = value;
  }

  done(): Float64Array {
    return this.kept.slice(0, this.count);
  }
}

/** Texts of which nobody knows how many will come, as UTF-8 one behind the other. */
export class Texts {
  private bytes = new Uint8Array(4096);
  private used = 0;
  private readonly offsets = new Numbers();
  private readonly encoder = new TextEncoder();

  constructor() {
    this.offsets.push(0);
  }

  push(text: string): void {
    // A UTF-16 unit is at most three bytes.
    while (this.used + 3 * text.length > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    const end = this.pushAscii(text);
    // A view of the array for each text would cost more than writing it: only other letters need one.
    this.used = end ?? this.used + this.encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
    this.offsets.push(this.used);
  }

  /** Where a text of letters that are one byte each ends; nothing where it has others. */
  private pushAscii(text: string): number | undefined {
    const { bytes, used } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127) return undefined;
      bytes[used + at] = code;
    }
    return used + text.length;
  }

  done(): PackedTexts {
    return { bytes: this.bytes.slice(0, this.used), offsets: Uint32Array.from(this.offsets.done()) };
  }
}

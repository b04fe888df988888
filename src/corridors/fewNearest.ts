/**
 * The few nearest of some points, nearest first; of equally near ones the earlier in the list. Points are vectors of length one
 * in flat arrays, because a map asks for some hundred thousand places.
 */
export class FewNearest {
  /** Which points were found, and the cosine of the angle to each; the first `found` of them count. */
  readonly place: Uint16Array;
  readonly cosine: Float64Array;
  found = 0;

  constructor(
    private readonly vectors: Float64Array,
    /** Which of the points to look at. */
    private readonly places: ArrayLike<number>,
    private readonly most: number,
  ) {
    this.place = new Uint16Array(most);
    this.cosine = new Float64Array(most);
  }

  find(x: number, y: number, z: number): void {
    const { cosine, place, places, vectors } = this;
    const last = this.most - 1;
    cosine.fill(-2);
    for (let p = 0; p < places.length; p++) {
      const stop = places[p] ?? 0;
      const at = 3 * stop;
      const near = x * (vectors[at] ?? 0) + y * (vectors[at + 1] ?? 0) + z * (vectors[at + 2] ?? 0);
      if (near <= (cosine[last] ?? 0)) continue;
      let slot = last;
      for (; slot > 0 && near > (cosine[slot - 1] ?? 0); slot--) {
        cosine[slot] = cosine[slot - 1] ?? 0;
        place[slot] = place[slot - 1] ?? 0;
      }
      cosine[slot] = near;
      place[slot] = stop;
    }
    this.found = Math.min(this.most, places.length);
  }
}

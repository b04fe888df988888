;; The one hot loop of the surface: sixteen cells at a time, two columns in one instruction.
;; `npm run wasm` compiles it into loopCode.ts; tests/scoring/surface/loop.test.ts holds both and loop.ts together.
(module
  (memory (export "memory") 1 65536)

  ;; For each cell: (base + sum over pairs of weight x term) >> 22, as a byte.
  ;; out: bytes. ends, classes: of each run. base: of each class. weights: of each class and pair, two of 16 bits.
  ;; pairs: where each pair of columns begins.
  (func (export "bytes")
    (param $out i32) (param $ends i32) (param $classes i32) (param $runs i32)
    (param $base i32) (param $weights i32) (param $pairs i32) (param $count i32)
    (local $cell i32) (local $end i32) (local $class i32) (local $own i32) (local $w i32) (local $q i32) (local $last i32)
    (local $p i32) (local $start v128) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $last (i32.add (local.get $pairs) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $run
        (br_if $done (i32.eqz (local.get $runs)))
        (local.set $end (i32.load (local.get $ends)))
        (local.set $class (i32.load16_u (local.get $classes)))
        (local.set $start (v128.load32_splat (i32.add (local.get $base) (i32.shl (local.get $class) (i32.const 2)))))
        (local.set $own (i32.add (local.get $weights)
          (i32.shl (i32.mul (local.get $class) (local.get $count)) (i32.const 2))))
        (block $ended
          (loop $block
            (br_if $ended (i32.ge_u (local.get $cell) (local.get $end)))
            (local.set $a (local.get $start))
            (local.set $b (local.get $start))
            (local.set $c (local.get $start))
            (local.set $d (local.get $start))
            (local.set $w (local.get $own))
            (local.set $q (local.get $pairs))
            (block $summed
              (loop $pair
                (br_if $summed (i32.ge_u (local.get $q) (local.get $last)))
                (local.set $p (i32.add (i32.load (local.get $q)) (i32.shl (local.get $cell) (i32.const 2))))
                (local.set $v (v128.load32_splat (local.get $w)))
                (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load (local.get $p)) (local.get $v))))
                (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $p)) (local.get $v))))
                (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $p)) (local.get $v))))
                (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $p)) (local.get $v))))
                (local.set $w (i32.add (local.get $w) (i32.const 4)))
                (local.set $q (i32.add (local.get $q) (i32.const 4)))
                (br $pair)))
            ;; Past the end of the run this writes what the next run, or nobody, has there.
            (v128.store (i32.add (local.get $out) (local.get $cell))
              (i8x16.narrow_i16x8_u
                (i16x8.narrow_i32x4_s
                  (i32x4.shr_s (local.get $a) (i32.const 22)) (i32x4.shr_s (local.get $b) (i32.const 22)))
                (i16x8.narrow_i32x4_s
                  (i32x4.shr_s (local.get $c) (i32.const 22)) (i32x4.shr_s (local.get $d) (i32.const 22)))))
            (local.set $cell (i32.add (local.get $cell) (i32.const 16)))
            (br $block)))
        (local.set $cell (local.get $end))
        (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
        (local.set $classes (i32.add (local.get $classes) (i32.const 2)))
        (local.set $runs (i32.sub (local.get $runs) (i32.const 1)))
        (br $run))))

  ;; The same >> 14, as sixteen bits.
  (func (export "fine")
    (param $out i32) (param $ends i32) (param $classes i32) (param $runs i32)
    (param $base i32) (param $weights i32) (param $pairs i32) (param $count i32)
    (local $cell i32) (local $end i32) (local $class i32) (local $own i32) (local $w i32) (local $q i32) (local $last i32)
    (local $p i32) (local $start v128) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $last (i32.add (local.get $pairs) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $run
        (br_if $done (i32.eqz (local.get $runs)))
        (local.set $end (i32.load (local.get $ends)))
        (local.set $class (i32.load16_u (local.get $classes)))
        (local.set $start (v128.load32_splat (i32.add (local.get $base) (i32.shl (local.get $class) (i32.const 2)))))
        (local.set $own (i32.add (local.get $weights)
          (i32.shl (i32.mul (local.get $class) (local.get $count)) (i32.const 2))))
        (block $ended
          (loop $block
            (br_if $ended (i32.ge_u (local.get $cell) (local.get $end)))
            (local.set $a (local.get $start))
            (local.set $b (local.get $start))
            (local.set $c (local.get $start))
            (local.set $d (local.get $start))
            (local.set $w (local.get $own))
            (local.set $q (local.get $pairs))
            (block $summed
              (loop $pair
                (br_if $summed (i32.ge_u (local.get $q) (local.get $last)))
                (local.set $p (i32.add (i32.load (local.get $q)) (i32.shl (local.get $cell) (i32.const 2))))
                (local.set $v (v128.load32_splat (local.get $w)))
                (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load (local.get $p)) (local.get $v))))
                (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $p)) (local.get $v))))
                (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $p)) (local.get $v))))
                (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $p)) (local.get $v))))
                (local.set $w (i32.add (local.get $w) (i32.const 4)))
                (local.set $q (i32.add (local.get $q) (i32.const 4)))
                (br $pair)))
            (local.set $p (i32.add (local.get $out) (i32.shl (local.get $cell) (i32.const 1))))
            (v128.store (local.get $p)
              (i16x8.narrow_i32x4_u
                (i32x4.shr_s (local.get $a) (i32.const 14)) (i32x4.shr_s (local.get $b) (i32.const 14))))
            (v128.store offset=16 (local.get $p)
              (i16x8.narrow_i32x4_u
                (i32x4.shr_s (local.get $c) (i32.const 14)) (i32x4.shr_s (local.get $d) (i32.const 14))))
            (local.set $cell (i32.add (local.get $cell) (i32.const 16)))
            (br $block)))
        (local.set $cell (local.get $end))
        (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
        (local.set $classes (i32.add (local.get $classes) (i32.const 2)))
        (local.set $runs (i32.sub (local.get $runs) (i32.const 1)))
        (br $run)))))

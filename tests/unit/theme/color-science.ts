/** A colour as linear light, each channel from 0 to 1. */
type Linear = readonly [red: number, green: number, blue: number];

/** Reads `#RRGGBB` (IEC 61966-2-1). */
export function linear(hex: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113), severity 1, on linear light. */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

/** The colour as a person with the deficiency sees it. */
export function simulate(color: Linear, deficiency: keyof typeof DEFICIENCIES): Linear {
  const [red, green, blue] = DEFICIENCIES[deficiency].map((row) => {
    const value = row[0] * color[0] + row[1] * color[1] + row[2] * color[2];
    return Math.min(1, Math.max(0, value));
  });
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** CIELAB under D65. */
export function lab([red, green, blue]: Linear): readonly [number, number, number] {
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (841 / 108) * value + 4 / 29);
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * The difference along L*, a* and b* that half of people notice for a mark of `sizeDegrees` of visual angle:
 * Stone, Szafir and Setlur 2014, "An Engineering Model for Color Difference as a Function of Size".
 */
export function noticeable(sizeDegrees: number): readonly [number, number, number] {
  return [5.079 + 0.751 / sizeDegrees, 5.339 + 1.541 / sizeDegrees, 5.349 + 2.871 / sizeDegrees];
}

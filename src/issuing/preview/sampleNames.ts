/** Names for a roster that has none yet: of people who never lived, in several scripts, long and short. */
export const sampleNames: readonly string[] = [
  'Maria Magdalena Fernández de Córdoba y Papadopoulou',
  'Александра Константиновна Вознесенская',
  'محمد عبد الرحمن الأنصاري',
  'Halide Çelik',
  '欧阳晓月',
  '김민준',
  'Bo',
]

/** What a sample says besides the name. */
export const sampleSerial = '7KQM-4T9X-W2HC'

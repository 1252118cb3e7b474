// @ts-check

/**
 * What answers to questions look like, which are right, and how SCORM 1.2 writes them. Pure. The same stands in C# under LearnerState
 * (AnswerKey, WrittenNumber, InteractionText), where the forms are told; tests/vectors holds both to the same examples.
 *
 * @typedef {'true-false' | 'choice' | 'sequencing' | 'matching' | 'fill-in' | 'numeric' | 'likert'} InteractionType
 * @typedef {{ type: InteractionType, right: ReadonlyArray<string> }} Key
 */

/** Letter by letter, and into one letter, as C# does it: a word's last sigma is a sigma too, and İ stays. @param {string} written */
export const fold = written => written.normalize().replace(/[^\u0130]/gu, letter => letter.toLowerCase()).trim().replace(/\s+/g, ' ');

/** A number as it is kept and sent; null where it is none. @param {string} written */
export const numberIn = written => {
  const [, sign, digits = '', decimals = ''] = /^([-\u2212])?(\d{1,9})(?:[.,](\d{1,6}))?$/.exec(written.replace(/[ \u00A0\u202F\t]/g, '')) ?? [];
  if (!digits) return null;
  const whole = digits.replace(/^0+/, '') || '0';
  const part = decimals.replace(/0+$/, '');
  return (sign && (whole !== '0' || part) ? '-' : '') + whole + (part ? '.' + part : '');
};

/** @param {Key} key @param {string} answer */
export const isRight = (key, answer) => {
  if (key.type === 'fill-in') return key.right.includes(fold(answer));
  if (key.type !== 'numeric') return key.right.includes(answer);
  const value = numberIn(answer);
  return value !== null && Number(value) >= Number(key.right[0]) && Number(value) <= Number(key.right[1]);
};

/** @param {Key} key @param {string} answer */
export const savedForm = (key, answer) =>
  key.type === 'fill-in' ? isRight(key, answer) ? '1' : '0'
    : key.type === 'numeric' ? (numberIn(answer) ?? '').replace('.', '_')
      : answer;

/** @param {Key} key @param {string} kept */
export const isSavedRight = (key, kept) => key.type === 'fill-in' ? kept === '1' : isRight(key, kept.replace('_', '.'));

/** @param {InteractionType} type @param {string} answer */
export const response = (type, answer) =>
  type === 'fill-in' ? null
    : type === 'numeric' ? numberIn(answer)
      : type === 'matching' ? [...answer].map((letter, place) => `${String.fromCharCode(97 + place)}.${letter}`).join(',')
        : type === 'choice' || type === 'sequencing' ? [...answer].join(',')
          : answer;

/** @param {Key} key */
export const responsePattern = key => {
  const [first = '', last] = key.right;
  if (key.type === 'likert' || (key.type === 'numeric' && first !== last)) return null;
  return key.type === 'choice' && first.length > 1 ? `{${response(key.type, first)}}` : response(key.type, first);
};

/** @param {Key} key @param {string} answer */
export const resultOf = (key, answer) => key.type === 'likert' ? 'neutral' : isRight(key, answer) ? 'correct' : 'wrong';

/** The part of the library `edtf` that the checks use; it brings no types of its own. */
declare module 'edtf' {
  interface EdtfValue {
    /** First and last millisecond, UTC; infinite at an open end. */
    readonly min: number;
    readonly max: number;
  }
  /** Throws where the text is no date of the given level. */
  export default function edtf(text: string, options?: { readonly level?: 0 | 1 | 2 }): EdtfValue;
}

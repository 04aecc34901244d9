export declare const ROOMS: readonly { readonly name: string; readonly imports: readonly string[] }[];

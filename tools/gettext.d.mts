export declare function catalogue(po: string, file: string): Map<string, string>;
export declare function mo(messages: ReadonlyMap<string, string>): Buffer;
export declare function jed(messages: ReadonlyMap<string, string>): string;

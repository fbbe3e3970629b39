/** Text from a form. Browsers send the line ends of a text area as CR LF, whatever was typed or pasted: they become LF again. */
export const pastedText = (sent: string): string => sent.replaceAll("\r\n", "\n");

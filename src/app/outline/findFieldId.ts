/** Of the field in the outline, for the key that goes to it from anywhere on the page. */
export const findFieldId = 'find-task';

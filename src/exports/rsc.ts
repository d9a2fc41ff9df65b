/** The door for server components of the admin panel's import map; nothing inside uses it. */
export {}

/** Where the newsroom is: its days begin when they begin there, whatever a server’s clock says. */
export const newsroomZone = 'Asia/Taipei'

/** The 64 characters that the state is written with; each stands for its place, six bits. */
export const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

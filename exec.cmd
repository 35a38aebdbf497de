@rem The command "exec" of other shells, for npm's scripts on Windows. There it only runs the program.
@%*

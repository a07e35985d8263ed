-- What a letter will say is kept with the sheet of the act that brings it (worksheet); nothing was ever kept here.
drop table evenhand.letter_draft;

"""Documents signed, relations established, missions opened: by what name, by whom, and when."""

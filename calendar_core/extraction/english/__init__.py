"""What belongs to English: its words, its phrases, its rules."""

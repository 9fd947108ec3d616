"""One HTTP request, from settings to answer: what is sent, every decision, and the waiting."""
